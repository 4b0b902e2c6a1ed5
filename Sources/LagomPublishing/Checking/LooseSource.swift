// SPDX-License-Identifier: EUPL-1.2
import Glibc
import LagomContent
import LagomText

/// Reads texts from outside of any campaign, of at most 64 MiB.
enum LooseSource {
    /// A file, by the path that somebody gave.
    static func file(_ path: String) throws(CannotRun) -> SourceFile {
        guard let real = RealPath.of(path) else { throw CheckSelection.missing(path) }
        let bytes = try SystemError.explain(path) { () throws(SystemError) -> [UInt8]? in
            let file = try Descriptor(real, O_RDONLY | O_NONBLOCK | O_NOCTTY)
            let status = try file.status()
            guard status.st_mode & S_IFMT == S_IFREG else { return nil }
            if Int(status.st_size) > LooseFile.sizeLimit { return [] }
            return try file.readAll()
        }
        guard let bytes else { throw CheckSelection.outside(path) }
        if bytes.isEmpty { try refuseLarge(real, path) }
        return SourceFile(path: path, bytes: bytes)
    }

    /// All that is piped in, under the name `-`.
    static func standardInput() throws(CannotRun) -> SourceFile {
        var bytes: [UInt8] = []
        while bytes.count <= LooseFile.sizeLimit {
            var count = 0
            let chunk = [UInt8](unsafeUninitializedCapacity: 1 << 16) { buffer, initialized in
                count = read(STDIN_FILENO, buffer.baseAddress, buffer.count)
                initialized = max(count, 0)
            }
            if count == 0 { return SourceFile(path: "-", bytes: bytes) }
            if count < 0, errno != EINTR { throw SystemError().explained("-") }
            bytes += chunk
        }
        throw tooLarge("-")
    }

    private static func refuseLarge(_ real: String, _ path: String) throws(CannotRun) {
        var status = stat()
        if stat(real, &status) == 0, Int(status.st_size) > LooseFile.sizeLimit { throw tooLarge(path) }
    }

    private static func tooLarge(_ path: String) -> CannotRun {
        let limit = LooseFile.sizeLimit >> 20
        return CannotRun(
            Wording(sv: "\(path) är större än \(limit) MiB.", en: "\(path) is larger than \(limit) MiB."),
            remedy: Wording(sv: "Dela upp texten.", en: "Split the text."))
    }
}
