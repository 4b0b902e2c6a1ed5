// SPDX-License-Identifier: EUPL-1.2
import Glibc
import LagomContent
public import LagomText

/// Puts plain words in the place of professional ones, where a rule names them; nothing else is ever changed by itself.
public struct WordFix: Sendable {
    /// One word that was exchanged.
    public struct Change: Sendable, Hashable {
        public let place: SourcePlace
        public let old: String
        public let new: String
    }

    private let targets: CheckTargets

    public init(_ targets: CheckTargets) {
        self.targets = targets
    }

    /// Exchanges the words in their files, each file in one step.
    ///
    /// - Returns: what was changed, in reading order.
    /// - Throws: `CannotRun` where a file cannot be written; files before it are changed.
    public func run(_ remarks: [Remark]) throws(CannotRun) -> [Change] {
        var changes: [Change] = []
        let byPath = Dictionary(grouping: remarks.filter { $0.replacement != nil }, by: \.place.path)
        for path in byPath.keys.sorted() {
            guard let real = targets.realPath(of: path) else { continue }
            changes += try change(real, byPath[path]!)
        }
        return changes
    }

    private func change(_ path: String, _ remarks: [Remark]) throws(CannotRun) -> [Change] {
        try SystemError.explain(path) { () throws(SystemError) in
            let file = try Descriptor(path, O_RDONLY | O_NONBLOCK)
            let (bytes, mode) = (try file.readAll(), try file.status().st_mode & 0o777)
            let (changed, changes) = Self.exchange(remarks, in: bytes)
            if !changes.isEmpty { try FileExchange.write(changed, at: path, mode: mode) }
            return changes
        }
    }

    /// The bytes with the words exchanged, from the last to the first so that offsets hold.
    static func exchange(_ remarks: [Remark], in bytes: [UInt8]) -> (bytes: [UInt8], changes: [Change]) {
        var (result, changes, end) = (bytes, [Change](), bytes.count)
        let ordered = remarks.sorted { ($0.place.range?.upperBound ?? 0) > ($1.place.range?.upperBound ?? 0) }
        for remark in ordered {
            guard let range = remark.place.range, range.upperBound <= end, let new = plainWord(for: remark),
                bytes[range].elementsEqual(remark.quote.utf8), !isForeign(range, in: bytes),
                NounExchange.keepsAgreement(remark.quote, behind: bytes[..<range.lowerBound])
            else { continue }
            result.replaceSubrange(range, with: new.utf8)
            changes.append(Change(place: remark.place, old: remark.quote, new: new))
            end = range.lowerBound
        }
        return (result, changes.reversed())
    }

    /// Whether the words stand within brackets that a language follows: `[otitis media]{lang=la}`.
    private static func isForeign(_ range: ByteRange, in bytes: [UInt8]) -> Bool {
        let rest = bytes[range.upperBound...].prefix { $0 != UInt8(ascii: "\n") && $0 != UInt8(ascii: "[") }
        guard let end = rest.firstIndex(of: UInt8(ascii: "]")) else { return false }
        return bytes[(end + 1)...].starts(with: "{".utf8)
    }

    /// The word to write, with a capital where the old one began a sentence; nil where it holds more than words.
    private static func plainWord(for remark: Remark) -> String? {
        guard let word = remark.replacement, !word.isEmpty,
            word.allSatisfy({ $0.isLetter || $0.isNumber || $0 == " " || $0 == "-" })
        else { return nil }
        let old = remark.quote
        let isCapital = old.first?.isUppercase == true && old.dropFirst().allSatisfy { !$0.isUppercase }
        return isCapital ? word.prefix(1).uppercased() + word.dropFirst() : word
    }
}

extension CheckTargets {
    /// Where the file of a finding lies on disk; nil where it is no file.
    fileprivate func realPath(of path: String) -> String? {
        if files.contains(where: { $0.path == path }) { return path == "-" ? nil : RealPath.of(path) }
        guard let (root, _) = campaign, let real = RealPath.of(root.path + "/" + path) else { return nil }
        return real.hasPrefix(root.path + "/") ? real : nil
    }
}
