// SPDX-License-Identifier: EUPL-1.2
import Glibc

/// Reads below a root of this machine with plain POSIX calls.
///
/// Every path is first opened as a mere reference (`O_PATH`), which follows links but touches no device and waits for no
/// pipe. Only when the kernel says that the reference lies below the root and is a file or folder is it opened through
/// `/proc/self/fd`, so nobody can exchange it in between.
struct DiskFolder: Sendable {
    /// The root without links; nil where it is not there.
    private let root: String?

    init(root: String) {
        self.root = realpath(root, nil).map { resolved in
            defer { free(resolved) }
            return String(cString: resolved)
        }
    }

    func read(_ path: String, limit: Int) -> Result<[UInt8], DiskFailure> {
        reference(path).flatMap { reference, status in
            defer { close(reference) }
            switch status.st_mode & S_IFMT {
            case S_IFREG: break
            case S_IFDIR: return .failure(.isFolder)
            default: return .failure(.notAFile)
            }
            if Int(status.st_size) > limit { return .failure(.tooLarge(size: Int(status.st_size), limit: limit)) }
            let file = open("/proc/self/fd/\(reference)", O_RDONLY | O_CLOEXEC | O_NOCTTY)
            guard file >= 0 else { return .failure(.system(errno)) }
            defer { close(file) }
            return Self.bytes(of: file, expected: Int(status.st_size), limit: limit)
        }
    }

    func list(_ path: String) -> Result<[ProjectFolder.Entry], DiskFailure> {
        reference(path).flatMap { reference, status in
            defer { close(reference) }
            guard status.st_mode & S_IFMT == S_IFDIR else { return .failure(.isNoFolder) }
            guard let folder = opendir("/proc/self/fd/\(reference)") else { return .failure(.system(errno)) }
            defer { closedir(folder) }
            var entries: [ProjectFolder.Entry] = []
            while let entry = readdir(folder) {
                let name = Self.name(of: entry)
                if name != ".", name != ".." {
                    entries.append(.init(name: name, kind: Self.kind(of: entry, in: reference)))
                }
            }
            return .success(entries)
        }
    }

    func exists(_ path: String) -> Bool {
        guard case .success(let (reference, _)) = reference(path) else { return false }
        close(reference)
        return true
    }

    /// A reference to what a path leads to, its links followed, where that lies below the root.
    private func reference(_ path: String) -> Result<(Int32, stat), DiskFailure> {
        guard let root else { return .failure(.missingRoot) }
        let reference = open(root + "/" + path, Self.asReference | O_CLOEXEC)
        guard reference >= 0 else { return .failure(errno == ENOENT ? .missing : .system(errno)) }
        var status = stat()
        guard fstat(reference, &status) == 0, let target = Self.target(of: reference) else {
            defer { close(reference) }
            return .failure(.system(errno))
        }
        guard target.hasPrefix(root == "/" ? root : root + "/") else {
            close(reference)
            return .failure(.leavesRoot)
        }
        return .success((reference, status))
    }

    /// Linux's `O_PATH` (asm-generic/fcntl.h), which Glibc shows to C only with GNU extensions.
    private static let asReference: Int32 = 0o10_000_000

    /// The path, without links, of what a descriptor refers to.
    private static func target(of descriptor: Int32) -> String? {
        withUnsafeTemporaryAllocation(of: CChar.self, capacity: Int(PATH_MAX)) { buffer in
            let length = readlink("/proc/self/fd/\(descriptor)", buffer.baseAddress!, buffer.count)
            guard length > 0, length < buffer.count else { return nil }
            return String(
                decoding: UnsafeRawBufferPointer(rebasing: UnsafeRawBufferPointer(buffer)[..<length]), as: UTF8.self)
        }
    }

    /// Reads to the end, also where the file has grown since it was asked for its size.
    private static func bytes(of file: Int32, expected: Int, limit: Int) -> Result<[UInt8], DiskFailure> {
        var bytes: [UInt8] = []
        var capacity = expected + 1
        while bytes.count <= limit {
            var count = 0
            let chunk = [UInt8](unsafeUninitializedCapacity: capacity) { buffer, initialized in
                count = Glibc.read(file, buffer.baseAddress, buffer.count)
                initialized = max(count, 0)
            }
            if count == 0 { return .success(bytes) }
            if count < 0, errno != EINTR { return .failure(.system(errno)) }
            if bytes.isEmpty { bytes = chunk } else { bytes += chunk }
            capacity = max(1, expected + 1 - bytes.count, bytes.count > expected ? 65_536 : 1)
        }
        return .failure(.tooLarge(size: bytes.count, limit: limit))
    }

    private static func name(of entry: UnsafeMutablePointer<dirent>) -> String {
        withUnsafePointer(to: &entry.pointee.d_name) { tuple in
            tuple.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
        }
    }

    private static func kind(of entry: UnsafeMutablePointer<dirent>, in folder: Int32) -> ProjectFolder.Entry.Kind {
        switch Int(entry.pointee.d_type) {
        case DT_REG: return .file
        case DT_DIR: return .folder
        case DT_LNK, DT_UNKNOWN: break
        default: return .other
        }
        var status = stat()
        guard fstatat(folder, name(of: entry), &status, 0) == 0 else { return .other }
        switch status.st_mode & S_IFMT {
        case S_IFREG: return .file
        case S_IFDIR: return .folder
        default: return .other
        }
    }
}

/// Why something could not be read.
enum DiskFailure: Error, Equatable {
    case missing, missingRoot
    case leavesRoot
    case isFolder, isNoFolder
    /// A device, a socket or a pipe.
    case notAFile
    case tooLarge(size: Int, limit: Int)
    /// Any other refusal, with its `errno`.
    case system(Int32)
}
