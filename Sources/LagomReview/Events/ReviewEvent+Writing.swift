// SPDX-License-Identifier: EUPL-1.2
public import LagomText

extension ReviewEvent {
    /// The version of the schema that this program writes.
    static let schema = 1

    /// The event's file, as `Documentation.docc/Events.md` describes it.
    public var file: [UInt8] {
        let members = body.members ?? []
        let last = [JSONDocument.Member("signature", .null), .init("seal", .text(seal.description))]
        return JSONDocument.object(members + last).lines
    }

    /// What belongs to its act, as `Documentation.docc/Events.md` describes it.
    public var details: JSONDocument { .object(act.details) }

    /// All fields but the signature and the seal, in the order in which they are sealed.
    var body: JSONDocument {
        .object([
            ("schema", .number(Self.schema)), ("id", .text(id.name)), ("time", .text(time.description)),
            ("who", .text(who.name)), ("role", .text(role.rawValue)), ("message", .text(message)),
            ("variant", .text(variant.tag)), ("digest", .text(digest.description)),
            ("what", .text(act.word.rawValue)), ("details", details), ("why", .text(why)),
            ("after", .texts(after.map(\.description).sorted())), ("demonstration", .flag(isDemonstration)),
        ])
    }
}

extension Act {
    fileprivate var details: [(String, JSONDocument?)] {
        switch self {
        case .submit(let editors, let original):
            [("editors", .texts(editors.map(\.name).sorted())), ("original", Self.text(original))]
        case .approve(let answers, let original):
            [("answers", Self.object(answers)), ("original", Self.text(original))]
        case .requestChanges(let anchor, let finding): (anchor?.details ?? []) + [("finding", Self.text(finding))]
        case .comment(let anchor): anchor?.details ?? []
        case .answer(let finding, let sign, let rule):
            [
                ("finding", .text(finding.description)), ("sign", sign.map(JSONDocument.text)),
                ("rule", rule.map(JSONDocument.text)),
            ]
        case .waive(let finding, let until):
            [("finding", .text(finding.description)), ("until", .text(until.description))]
        case .skip(let step): [("step", .text(step.rawValue))]
        case .test(let test): test.details
        case .release(let release): release.details
        case .withdraw(let withdrawal):
            [
                ("wrong", Self.text(withdrawal.correction?.wrong)),
                ("advice", Self.text(withdrawal.correction?.advice)), ("edition", Self.text(withdrawal.edition)),
            ]
        case .extend(let until): [("until", .text(until.description))]
        }
    }

    private static func text(_ value: (some CustomStringConvertible)?) -> JSONDocument? {
        value.map { .text($0.description) }
    }

    private static func object(_ answers: [Question: Bool]) -> JSONDocument {
        .object(Question.allCases.map { question in (question.rawValue, answers[question].map(JSONDocument.flag)) })
    }
}

extension Anchor {
    fileprivate var details: [(String, JSONDocument?)] {
        [("quote", .text(quote)), ("before", .text(before)), ("after", .text(after))]
    }
}

extension ReaderTest {
    fileprivate var details: [(String, JSONDocument?)] {
        let signs = laterBySign.sorted { $0.key < $1.key }.map {
            ($0.key, JSONDocument.number($0.value) as JSONDocument?)
        }
        return [
            ("asked", .number(asked)), ("earlier", .number(earlier)), ("same", .number(same)),
            ("later", .number(later)), ("later-by-sign", .object(signs)),
        ]
    }
}

extension Release {
    fileprivate var details: [(String, JSONDocument?)] {
        [
            ("edition", .text(edition.text)), ("from", from.map { .text($0.description) }),
            ("dnr", dnr.map(JSONDocument.text)), ("artikelnr", artikelnr.map(JSONDocument.text)),
        ]
    }
}
