// SPDX-License-Identifier: EUPL-1.2
import Glibc

/// A folder of a test's own, removed with all it holds when the test lets it go.
final class TemporaryFolder: Sendable {
    let path: String

    init() {
        var template = Array("/tmp/lagom-test-XXXXXX".utf8CString)
        path = String(cString: mkdtemp(&template))
    }

    deinit {
        for entry in list().reversed() { remove(entry) }
        rmdir(path)
    }

    /// Writes a file, making the folders it lies in.
    func write(_ text: String, at name: String) {
        var folder = path
        for part in name.split(separator: "/").dropLast() {
            folder += "/" + part
            mkdir(folder, 0o755)
        }
        let file = fopen(path + "/" + name, "w")!
        fputs(text, file)
        fclose(file)
    }

    func read(_ name: String) -> String? {
        guard let file = fopen(path + "/" + name, "r") else { return nil }
        defer { fclose(file) }
        var bytes: [UInt8] = []
        while case let byte = fgetc(file), byte != EOF { bytes.append(UInt8(byte)) }
        return String(decoding: bytes, as: UTF8.self)
    }

    func status(_ name: String) -> stat? {
        var status = stat()
        return lstat(path + "/" + name, &status) == 0 ? status : nil
    }

    /// All paths below a folder of this one, sorted; folders end in `/`.
    func list(_ below: String = ".") -> [String] {
        var found: [String] = []
        var waiting = [below]
        while let folder = waiting.popLast() {
            guard let stream = opendir(path + "/" + folder) else { continue }
            defer { closedir(stream) }
            while let entry = readdir(stream) {
                let name = withUnsafePointer(to: &entry.pointee.d_name) {
                    $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
                }
                guard name != ".", name != ".." else { continue }
                let whole = folder == "." ? name : folder + "/" + name
                let isFolder = status(whole)!.st_mode & S_IFMT == S_IFDIR
                found.append(isFolder ? whole + "/" : whole)
                if isFolder { waiting.append(whole) }
            }
        }
        return found.sorted()
    }

    /// Makes folders in a folder, one in the other, too deep for any path: they keep it from being removed.
    func dig(in name: String) {
        var parent = open(path + "/" + name, O_RDONLY | O_DIRECTORY)
        for _ in 0..<20 {
            mkdirat(parent, Self.longName, 0o755)
            let child = openat(parent, Self.longName, O_RDONLY | O_DIRECTORY)
            close(parent)
            parent = child
        }
        close(parent)
    }

    /// Removes what was dug in a folder, the uppermost first.
    func level(_ name: String) {
        let (folder, top) = (path + "/" + name, path + "/" + name + "/" + Self.longName)
        while rename(top + "/" + Self.longName, folder + "/next") == 0 {
            rmdir(top)
            rename(folder + "/next", top)
        }
        rmdir(top)
    }

    private static let longName = String(repeating: "d", count: 255)

    func remove(_ name: String) {
        let isFolder = status(name).map { $0.st_mode & S_IFMT == S_IFDIR } ?? false
        _ = isFolder ? rmdir(path + "/" + name) : unlink(path + "/" + name)
    }
}
