// SPDX-License-Identifier: EUPL-1.2
import Glibc
import LagomText
import Synchronization

/// One complete new output, written beside the old one and exchanged with it by a single rename.
///
/// A reader sees the old output or the new one, never a mixture, whenever the process ends. Files whose bytes equal the
/// old output's are hard links to them; no file is ever written in place, so a link cannot carry a later change.
/// Files have mode 0644 and folders 0755 whatever the umask: what is made here is for a web server to read.
/// Nothing waits for the disk: a power failure within seconds of a build may lose it, and the next build mends that.
public final class Generation: Sendable {
    /// How many files a generation has, by how they came to be.
    public struct Count: Sendable, Hashable {
        /// Files with bytes that the old output did not have.
        public internal(set) var written = 0
        /// Files that are links to equal ones of the old output.
        public internal(set) var linked = 0
    }

    let place: OutputPlace
    private let parent: Descriptor
    private let lock: BuildLock
    private let old: OldOutput
    private let next: Descriptor
    /// Whether the umask, or rules of the folder, take away modes that are wanted.
    private let settingModes: Bool
    private let state = Mutex(State())

    private struct State {
        var paths: [String] = []
        var count = Count()
        var isOver = false
    }

    /// Starts a generation: takes the lock, removes what a killed build left, refuses an output with foreign files.
    ///
    /// - Parameter announceWait: called once if another build runs; nil refuses instead of waiting.
    /// - Throws: `CannotRun`; the old output is untouched.
    public init(at place: OutputPlace, announceWait: (@Sendable () -> Void)?) throws(CannotRun) {
        self.place = place
        parent = try SystemError.explain(place.parent) { () throws(SystemError) in
            try Descriptor(folder: place.parent)
        }
        lock = try BuildLock.take(place, in: parent.number, announceWait.map { .wait(announcing: $0) } ?? .refuse)
        try Self.removeLeftover(of: place, in: parent.number)
        old = try OldOutput.open(place, in: parent.number)
        next = try Self.makeNext(place, in: parent.number)
        settingModes = try Self.setMode(of: next, at: place)
    }

    deinit {
        if !state.withLock(\.isOver) { try? FolderRemoval.remove(place.next, in: parent.number, last: Manifest.name) }
    }

    /// The number of files so far.
    public var count: Count { state.withLock(\.count) }

    /// Adds a file; safe to call from many tasks at once.
    ///
    /// - Parameter path: relative to the output, with `/` between its parts and without `.`, `..` and control characters.
    /// - Throws: `CannotRun` where the disk refuses, or the path is not of that form or was written before.
    public func add(_ bytes: [UInt8], at path: String) throws(CannotRun) {
        guard Self.isWellFormed(path) else { throw Self.malformed(path) }
        let isLinked = try SystemError.explain(place.path + "/" + path) { () throws(SystemError) in
            if try old.link(path, ifEqual: bytes, into: next.number, settingModes: settingModes) { return true }
            try NewFile.write(bytes, at: path, in: next.number, settingModes: settingModes)
            return false
        }
        state.withLock { state in
            state.paths.append(path)
            if isLinked { state.count.linked += 1 } else { state.count.written += 1 }
        }
    }

    /// Takes over files of the old output as they are.
    ///
    /// - Throws: `CannotRun` where the disk refuses, or a file is not as a build wrote it.
    func keepOld(where isKept: (String) -> Bool) throws(CannotRun) {
        for path in old.paths.filter(isKept).sorted() {
            guard let bytes = old.bytes(at: path) else { continue }
            try add(bytes, at: path)
        }
    }

    /// The bytes of a file as the old output has it; nil where it has none that a build can have written.
    func oldFile(_ path: String) -> [UInt8]? { old.bytes(at: path) }

    /// The files of the old output in a folder, by their paths in it.
    func oldFiles(below folder: String) -> [String: [UInt8]] {
        let paths = old.paths.filter { $0.hasPrefix(folder) }
        let pairs = paths.compactMap { path in old.bytes(at: path).map { (String(path.dropFirst(folder.count)), $0) } }
        return Dictionary(uniqueKeysWithValues: pairs)
    }

    /// Whether there is an old output.
    var hasOld: Bool { old.exists }

    /// Puts the generation in the old output's place, then removes the old.
    ///
    /// - Returns: what is left of the old output, where the disk keeps it from being removed.
    /// - Throws: `CannotRun`; the old output stands.
    public func release() throws(CannotRun) -> Leftover? {
        try SystemError.explain(place.path) { () throws(SystemError) in
            try Manifest(state.withLock(\.paths)).write(to: next.number)
        }
        try Exchange.exchange(place, in: parent.number, hasOld: old.exists)
        state.withLock { $0.isOver = true }
        defer { lock.release() }
        guard old.exists else { return nil }
        do throws(SystemError) {
            try FolderRemoval.remove(place.next, in: parent.number, last: Manifest.name)
            return nil
        } catch {
            return Leftover(place: place, reason: error.reason)
        }
    }

    /// Removes what was written, unless it was released; the old output stays as it is.
    public func discard() throws(CannotRun) {
        guard !state.withLock(\.isOver) else { return }
        state.withLock { $0.isOver = true }
        defer { lock.release() }
        try SystemError.explain(place.parent + "/" + place.next) { () throws(SystemError) in
            try FolderRemoval.remove(place.next, in: parent.number, last: Manifest.name)
        }
    }
}

extension Generation {
    /// What a killed build left: an unfinished generation, or the old output after the exchange.
    private static func removeLeftover(of place: OutputPlace, in parent: Int32) throws(CannotRun) {
        let path = place.parent + "/" + place.next
        guard let leftover = try Descriptor.existing(place.next, in: parent, shownAs: path) else { return }
        try ForeignFiles.refuseLeftover(in: leftover.number, at: path)
        try SystemError.explain(path) { () throws(SystemError) in
            try FolderRemoval.remove(place.next, in: parent, last: Manifest.name)
        }
    }

    private static func makeNext(_ place: OutputPlace, in parent: Int32) throws(CannotRun) -> Descriptor {
        try SystemError.explain(place.path) { () throws(SystemError) in
            try SystemError.check { mkdirat(parent, place.next, NewFile.folderMode) }
            let folder = try Descriptor(folder: place.next, in: parent)
            do throws(SystemError) {
                try Manifest([]).write(to: folder.number)
            } catch {
                try FolderRemoval.remove(place.next, in: parent, last: Manifest.name)
                throw error
            }
            return folder
        }
    }

    /// Gives the new folder its mode; false where making it has done so, as it then does for all below it.
    private static func setMode(of folder: borrowing Descriptor, at place: OutputPlace) throws(CannotRun) -> Bool {
        let number = folder.number
        return try SystemError.explain(place.path) { () throws(SystemError) in
            var status = stat()
            try SystemError.check { fstat(number, &status) }
            if status.st_mode & 0o777 == NewFile.folderMode { return false }
            try SystemError.check { fchmod(number, NewFile.folderMode) }
            return true
        }
    }

    private static func malformed(_ path: String) -> CannotRun {
        CannotRun(
            Wording(
                sv: "”\(path)” kan inte vara namnet på en fil på webbplatsen.",
                en: "\"\(path)\" cannot be the name of a file of the site."),
            remedy: Wording(
                sv: "Ge filen eller mappen ett namn utan styrtecken, ”.” och ”..”.",
                en: "Give the file or folder a name without control characters, \".\" and \"..\"."))
    }

    private static func isWellFormed(_ path: String) -> Bool {
        let parts = path.split(separator: "/", omittingEmptySubsequences: false)
        return path.utf8.allSatisfy { $0 >= 0x20 && $0 != 0x7F }
            && parts.allSatisfy { !$0.isEmpty && $0 != "." && $0 != ".." }
            && path != Manifest.name
    }
}
