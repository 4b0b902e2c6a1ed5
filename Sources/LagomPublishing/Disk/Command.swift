// SPDX-License-Identifier: EUPL-1.2
import Glibc

/// Runs a program and reads what it says; used for Git alone, which may be missing.
enum Command {
    /// The standard output of a program that ended well; nil otherwise, and where it says more than the limit.
    static func output(_ arguments: [String]) -> String? {
        bytes(arguments).map { String(decoding: $0, as: UTF8.self) }
    }

    static func bytes(_ arguments: [String]) -> [UInt8]? {
        var pipes: [Int32] = [0, 0]
        guard pipe(&pipes) == 0 else { return nil }
        for end in pipes { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
        var actions = posix_spawn_file_actions_t()
        posix_spawn_file_actions_init(&actions)
        defer { posix_spawn_file_actions_destroy(&actions) }
        posix_spawn_file_actions_adddup2(&actions, pipes[1], 1)
        posix_spawn_file_actions_addopen(&actions, 2, "/dev/null", O_WRONLY, 0)
        posix_spawn_file_actions_addopen(&actions, 0, "/dev/null", O_RDONLY, 0)
        var child = pid_t()
        var words = arguments.map { strdup($0) } + [nil]
        defer { for word in words { free(word) } }
        let answer = posix_spawnp(&child, arguments[0], &actions, nil, &words, environ)
        close(pipes[1])
        let bytes = answer == 0 ? read(pipes[0]) : []
        // Before the program is waited for: one that has more to say would wait too.
        close(pipes[0])
        guard answer == 0 else { return nil }
        var status: Int32 = 0
        while waitpid(child, &status, 0) == -1, errno == EINTR {}
        guard status == 0, bytes.count <= limit else { return nil }
        return bytes
    }

    /// Bytes: what Git says of some hundred thousand commits.
    private static let limit = 256 << 20

    private static func read(_ pipe: Int32) -> [UInt8] {
        var bytes: [UInt8] = []
        var buffer = [UInt8](repeating: 0, count: 64 << 10)
        while bytes.count <= limit {
            let count = Glibc.read(pipe, &buffer, buffer.count)
            if count > 0 { bytes += buffer.prefix(count) } else if count == 0 || errno != EINTR { break }
        }
        return bytes
    }
}
