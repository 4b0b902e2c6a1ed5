// SPDX-License-Identifier: EUPL-1.2
import LagomText
import Synchronization

/// Which files somebody has read, and what was in them.
final class ReadingLog: Sendable {
    private let files = Mutex<[String: Digest]>([:])

    /// Notes a file, or that there was none.
    func note(_ path: String, _ bytes: [UInt8]?) {
        let digest = Digest(of: bytes.map { [1] + $0 } ?? [0])
        files.withLock { $0[path] = digest }
    }

    /// The digest of all that was read, in whatever order.
    var digest: Digest {
        var hasher = Digest.Hasher()
        for (path, digest) in files.withLock(\.self).sorted(by: { $0.key < $1.key }) {
            hasher.update(Array("\(path)\n\(digest)\n".utf8))
        }
        return hasher.digest()
    }
}
