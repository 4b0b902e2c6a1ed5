// SPDX-License-Identifier: EUPL-1.2
public import LagomText

/// The files of a project, read by their path below its root: the disk, or a stand-in for it, as a parameter.
///
/// Whatever is asked for stays below the root: `..`, absolute paths and symbolic links that leave it are findings, as
/// are devices and pipes, files over the limit and files that cannot be read. Safe to use from many tasks at once.
public struct ProjectFolder: Sendable {
    /// A name in a folder and what it is, links followed.
    public struct Entry: Sendable, Hashable {
        public enum Kind: Sendable, Hashable {
            case file, folder
            /// A device, a pipe, or a link that leads nowhere.
            case other
        }

        public let name: String
        public let kind: Kind

        public init(name: String, kind: Kind) {
            self.name = name
            self.kind = kind
        }
    }

    private enum Store {
        case disk(DiskFolder)
        case memory([String: [UInt8]])
    }

    private let store: Store
    /// Files that are read in the place of those that lie there; nil hides one.
    private let replaced: [String: [UInt8]?]

    /// The folder at a path of this machine; a root that is not there shows as a finding of every read.
    public init(root: String) { self.init(.disk(DiskFolder(root: root)), [:]) }

    /// A folder that exists in memory only: bytes by path.
    public init(files: [String: [UInt8]]) { self.init(.memory(files), [:]) }

    private init(_ store: Store, _ replaced: [String: [UInt8]?]) { (self.store, self.replaced) = (store, replaced) }

    /// The same folder, in which some files are read with other bytes, or not found where they have none.
    ///
    /// Lists of folders stay as they are.
    public func replacing(_ files: [String: [UInt8]?]) -> ProjectFolder { ProjectFolder(store, files) }

    /// Reads a file of at most `limit` bytes, such as `Content/campaign.yaml`.
    public func read(_ path: String, limit: Int = 8 << 20) -> (file: SourceFile?, findings: [Finding]) {
        guard ProjectPath.isSafe(path) else { return (nil, [ProjectFinding(path).unsafePath]) }
        if let other = replaced[path] {
            guard let other else { return (nil, [ProjectFinding(path).failure(.missing)]) }
            return (SourceFile(path: path, bytes: other), [])
        }
        switch store {
        case .disk(let disk):
            switch disk.read(path, limit: limit) {
            case .success(let bytes): return (SourceFile(path: path, bytes: bytes), [])
            case .failure(let failure): return (nil, [ProjectFinding(path).failure(failure)])
            }
        case .memory(let files):
            guard let bytes = files[path] else { return (nil, [ProjectFinding(path).failure(.missing)]) }
            guard bytes.count <= limit else {
                return (nil, [ProjectFinding(path).failure(.tooLarge(size: bytes.count, limit: limit))])
            }
            return (SourceFile(path: path, bytes: bytes), [])
        }
    }

    /// The names in a folder, such as `Content/messages`, in the order of their bytes.
    public func list(_ path: String) -> (entries: [Entry], findings: [Finding]) {
        guard ProjectPath.isSafe(path) else { return ([], [ProjectFinding(path).unsafePath]) }
        switch store {
        case .disk(let disk):
            switch disk.list(path) {
            case .success(let entries): return (Self.sorted(entries), [])
            case .failure(let failure): return ([], [ProjectFinding(path).failure(failure)])
            }
        case .memory(let files):
            let entries = Self.entries(of: path, in: files.keys)
            return entries.isEmpty ? ([], [ProjectFinding(path).failure(.missing)]) : (entries, [])
        }
    }

    /// Whether something is there that could be read or listed.
    public func exists(_ path: String) -> Bool {
        guard ProjectPath.isSafe(path) else { return false }
        if let other = replaced[path] { return other != nil }
        switch store {
        case .disk(let disk): return disk.exists(path)
        case .memory(let files): return files[path] != nil || files.keys.contains { $0.hasPrefix(path + "/") }
        }
    }

    private static func entries(of path: String, in paths: some Sequence<String>) -> [Entry] {
        let below = paths.filter { $0.hasPrefix(path + "/") }.map { $0.dropFirst(path.count + 1) }
        let entries = below.map { rest in
            Entry(name: String(rest.prefix { $0 != "/" }), kind: rest.contains("/") ? .folder : .file)
        }
        return sorted(Array(Set(entries)))
    }

    private static func sorted(_ entries: [Entry]) -> [Entry] {
        entries.sorted { $0.name.utf8.lexicographicallyPrecedes($1.name.utf8) }
    }
}
