// SPDX-License-Identifier: EUPL-1.2
import Glibc
import LagomText

/// The running program and the libraries it has loaded: other ones may make other pages.
enum ProgramFiles {
    /// A digest of their paths, sizes and times; nil where the system does not tell.
    static func digest() -> Digest? {
        guard let paths = loaded(), !paths.isEmpty else { return nil }
        var hasher = Digest.Hasher()
        for path in paths.sorted() {
            var status = stat()
            guard stat(path, &status) == 0 else { return nil }
            let time = status.st_mtim
            hasher.update(Array("\(path)\n\(status.st_size) \(status.st_ino) \(time.tv_sec) \(time.tv_nsec)\n".utf8))
        }
        return hasher.digest()
    }

    /// The files of which parts are mapped to be run, as `proc_pid_maps(5)` lists them.
    private static func loaded() -> Set<String>? {
        guard let file = fopen("/proc/self/maps", "re") else { return nil }
        defer { fclose(file) }
        var paths: Set<String> = []
        var line: UnsafeMutablePointer<CChar>?
        var capacity = 0
        defer { free(line) }
        while getline(&line, &capacity, file) > 0, let start = line {
            let text = String(cString: start)
            guard text.contains("r-xp"), let path = text.firstIndex(of: "/") else { continue }
            paths.insert(String(text[path...].dropLast()))
        }
        return paths
    }
}
