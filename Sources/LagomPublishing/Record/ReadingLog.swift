// SPDX-License-Identifier: EUPL-1.2
import LagomText
import Synchronization

/// Which files somebody has read, and what was in them.
final class ReadingLog: Sendable {
    private let noted = Mutex<[String: [UInt8]?]>([:])

    /// Notes a file, or that there was none.
    func note(_ path: String, _ bytes: [UInt8]?) { noted.withLock { $0[path] = .some(bytes) } }

    /// The files that were there.
    var files: [String: [UInt8]] { noted.withLock { $0.compactMapValues(\.self) } }

    /// The digest of all that was read, in whatever order.
    var digest: Digest {
        var hasher = Digest.Hasher()
        for (path, bytes) in noted.withLock(\.self).sorted(by: { $0.key < $1.key }) {
            hasher.update(Array("\(path)\n\(Digest(of: bytes.map { [1] + $0 } ?? [0]))\n".utf8))
        }
        return hasher.digest()
    }
}
