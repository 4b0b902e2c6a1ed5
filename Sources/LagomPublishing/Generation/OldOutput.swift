// SPDX-License-Identifier: EUPL-1.2
import Glibc

/// The output as the last build left it, to compare with and to link from.
struct OldOutput: ~Copyable, Sendable {
    private let folder: Descriptor?

    private init(_ folder: consuming Descriptor?) {
        self.folder = folder
    }

    /// Opens the output, if there is one.
    ///
    /// - Throws: `CannotRun` where it holds files that no build wrote.
    static func open(_ place: OutputPlace, in parent: Int32) throws(CannotRun) -> OldOutput {
        guard let folder = try Descriptor.existing(place.name, in: parent, shownAs: place.path) else {
            return OldOutput(nil)
        }
        try ForeignFiles.refuse(in: folder.number, at: place.path)
        return OldOutput(folder)
    }

    var exists: Bool { folder != nil }

    private var number: Int32? {
        switch folder {
        case .some(let folder): folder.number
        case .none: nil
        }
    }

    /// Links the old file at `path` into a new folder if its bytes, mode and kind are what would be written.
    ///
    /// Answers false where there is no such file or the file system cannot link; then the file is to be written.
    func link(_ path: String, ifEqual bytes: [UInt8], into next: Int32, settingModes: Bool) throws(SystemError) -> Bool
    {
        guard let number, let file = try? Descriptor(path, in: number, O_RDONLY | O_NONBLOCK),
            let status = try? file.status(), status.st_mode == S_IFREG | NewFile.mode,
            status.st_size == bytes.count, Self.isEqual(file.number, bytes)
        else { return false }
        do {
            try NewFile.withFolders(of: path, in: next, settingModes: settingModes) { () throws(SystemError) in
                try SystemError.check { linkat(number, path, next, path, 0) }
            }
            return true
        } catch {
            if [EPERM, EMLINK, EOPNOTSUPP, ENOSYS].contains(error.code) { return false }
            throw error
        }
    }

    /// The files that the last build wrote.
    var paths: Set<String> {
        guard let number, let manifest = try? Manifest(of: number) else { return [] }
        return manifest.paths
    }

    /// The bytes of an old file that has the mode and kind that builds give; nil where there is none such.
    func bytes(at path: String) -> [UInt8]? {
        guard let number, let file = try? Descriptor(path, in: number, O_RDONLY | O_NONBLOCK),
            let status = try? file.status(), status.st_mode == S_IFREG | NewFile.mode
        else { return nil }
        return try? file.readAll()
    }

    /// Compares a file with bytes, 64 KiB at a time; a file that cannot be read is not equal.
    private static func isEqual(_ file: Int32, _ bytes: [UInt8]) -> Bool {
        withUnsafeTemporaryAllocation(byteCount: 65_536, alignment: 16) { buffer in
            bytes.withUnsafeBytes { expected in
                var offset = 0
                while offset < expected.count {
                    let count = read(file, buffer.baseAddress!, min(buffer.count, expected.count - offset))
                    guard count > 0, memcmp(buffer.baseAddress!, expected.baseAddress! + offset, count) == 0 else {
                        return false
                    }
                    offset += count
                }
                return true
            }
        }
    }
}
