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

    /// One word that has a plain one and was left, and why.
    public struct Kept: Sendable, Hashable {
        public let place: SourcePlace
        public let word: String
        public let reason: Wording
    }

    /// What became of the words, in reading order.
    public struct Result: Sendable, Hashable {
        public internal(set) var changes: [Change] = []
        public internal(set) var kept: [Kept] = []
    }

    private let targets: CheckTargets

    public init(_ targets: CheckTargets) {
        self.targets = targets
    }

    /// Exchanges the words in their files, each file in one step.
    ///
    /// - Throws: `CannotRun` where a file cannot be written; files before it are changed.
    public func run(_ remarks: [Remark]) throws(CannotRun) -> Result {
        var result = Result()
        let byPath = Dictionary(grouping: remarks.filter { $0.replacement != nil }, by: \.place.path)
        for path in byPath.keys.sorted() {
            guard let real = targets.realPath(of: path) else { continue }
            let one = try change(real, byPath[path]!)
            result.changes += one.changes
            result.kept += one.kept
        }
        return result
    }

    private func change(_ path: String, _ remarks: [Remark]) throws(CannotRun) -> Result {
        try SystemError.explain(path) { () throws(SystemError) in
            let file = try Descriptor(path, O_RDONLY | O_NONBLOCK)
            let (bytes, mode) = (try file.readAll(), try file.status().st_mode & 0o777)
            let (changed, result) = Self.exchange(remarks, in: bytes)
            if !result.changes.isEmpty { try FileExchange.write(changed, at: path, mode: mode) }
            return result
        }
    }

    /// The bytes with the words exchanged, from the last to the first so that offsets hold.
    static func exchange(_ remarks: [Remark], in bytes: [UInt8]) -> (bytes: [UInt8], result: Result) {
        var (changed, result, end) = (bytes, Result(), bytes.count)
        let ordered = remarks.sorted { ($0.place.range?.upperBound ?? 0) > ($1.place.range?.upperBound ?? 0) }
        for remark in ordered {
            guard let range = remark.place.range, range.upperBound <= end else { continue }
            end = range.lowerBound
            switch exchange(remark, at: range, in: bytes) {
            case .success(let new):
                changed.replaceSubrange(range, with: new.utf8)
                result.changes.insert(Change(place: remark.place, old: remark.quote, new: new), at: 0)
            case .failure(let reason):
                result.kept.insert(Kept(place: remark.place, word: remark.quote, reason: reason.wording), at: 0)
            }
        }
        return (changed, result)
    }

    /// What to write for one word, or why it is left.
    private static func exchange(
        _ remark: Remark, at range: ByteRange, in bytes: [UInt8]
    ) -> Swift.Result<String, Reason> {
        let around = WordSurroundings(of: range, in: bytes)
        guard let new = plainWord(for: remark) else { return .failure(.notOneWord) }
        guard bytes[range].elementsEqual(remark.quote.utf8) else { return .failure(.divided) }
        if around.isForeign { return .failure(.foreign) }
        if around.isQuoted { return .failure(.quoted) }
        if around.explain(new) { return .failure(.explained) }
        let fits = NounExchange.keepsAgreement(remark.quote, behind: bytes[..<range.lowerBound])
        return fits ? .success(new) : .failure(.otherwiseInflected)
    }

    /// Why a word is left as it is.
    private enum Reason: Error {
        case notOneWord, divided, foreign, quoted, explained, otherwiseInflected

        var wording: Wording {
            switch self {
            case .notOneWord: Wording(sv: "mer än ett ord måste skrivas", en: "more than a word must be written")
            case .divided: Wording(sv: "märkning delar ordet", en: "markup divides the word")
            case .foreign: Wording(sv: "ordet är märkt som ett annat språk", en: "it is marked as another language")
            case .quoted: Wording(sv: "ordet står i ett citat", en: "it stands in a quotation")
            case .explained: Wording(sv: "ordet förklaras här", en: "it is explained here")
            case .otherwiseInflected:
                Wording(sv: "orden omkring måste ändras med det", en: "the words around it must change with it")
            }
        }
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
