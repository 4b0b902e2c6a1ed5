// SPDX-License-Identifier: EUPL-1.2

/// Why a rule sees nothing in a passage.
public enum Silence: Sendable, Hashable {
    /// None of its phrases stands there, or not all of its parts.
    case noPhrase
    /// A negation undoes what it saw.
    case negated
    /// These words, which one of its guards names, speak against what it saw.
    case guarded(words: String, key: String)
}

extension PassageReview {
    /// Why a rule sees nothing in the sentences, with a matcher that has turned to the passage.
    mutating func silence(of rule: Int, in sentences: [Sentence], _ matcher: inout SentenceMatcher) -> Silence {
        findUnguarded(in: sentences, &matcher)
        if let candidate = candidates.first(where: { $0.rule == rule }) {
            return standingGuard(of: candidate).map { .guarded(words: text($0.span), key: $0.key) } ?? .noPhrase
        }
        var deaf = PassageReview(tokens: tokens, vocabulary: vocabulary, pack: pack, isInMessage: isInMessage)
        matcher.hearsNegation = false
        deaf.findUnguarded(in: sentences, &matcher)
        matcher.hearsNegation = true
        return deaf.candidates.contains { $0.rule == rule } ? .negated : .noPhrase
    }

    private func standingGuard(of candidate: Candidate) -> (span: Span, key: String)? {
        let rule = pack.rules[candidate.rule]
        let guards = [("unless", rule.unless), ("unless-next", rule.unlessNext), ("unless-near", rule.unlessNear)]
        for (key, words) in guards {
            for each in words where isSilenced(candidate, by: each, key: key) {
                return (present.first(each.atom, in: sentences.indices)!, key)
            }
        }
        return nil
    }

    private func isSilenced(_ candidate: Candidate, by words: Guard, key: String) -> Bool {
        let own = candidate.sentence
        return switch key {
        case "unless": stands(words, in: own..<own + 1, candidate)
        case "unless-next": stands(words, in: own..<min(own + 2, present.count), candidate)
        default: isNear(words, candidate)
        }
    }

    /// The words of a stretch in small letters and without punctuation.
    private func text(_ span: Span) -> String {
        let words = tokens[Int(span.start)..<Int(span.end)].map { vocabulary.word($0.word) }
        return String(decoding: Array(words.joined(separator: [0x20])), as: UTF8.self)
    }
}
