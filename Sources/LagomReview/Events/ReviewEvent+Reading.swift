// SPDX-License-Identifier: EUPL-1.2
import LagomText

extension ReviewEvent {
    /// Bytes: far more than any event says, far less than would slow a reader down.
    public static let sizeLimit = 64 << 10

    /// Reads the event's own file back, before it is written for good.
    ///
    /// - Throws: what everybody would find wrong with it.
    public func readBack() throws(EventFault) {
        _ = try ReviewEvent(reading: file, as: id, of: message)
    }

    /// Reads an event's file.
    ///
    /// - Parameter id: the event that the file's name names.
    /// - Throws: what is wrong with it; such an event counts for nothing.
    public init(reading bytes: [UInt8], as id: EventID, of folder: String) throws(EventFault) {
        guard bytes.count <= Self.sizeLimit else { throw .tooLarge }
        let value: JSONDocument
        do { value = try JSONDocument(reading: bytes) } catch { throw .noJSON(error) }
        var fields = try EventFields(value)
        guard try fields.number("schema") == Self.schema else { throw .unknownSchema }
        guard try fields.text("id") == id.name, try fields.text("time") == id.time.description,
            try fields.text("message") == folder
        else { throw .wrongPlace }
        let who = Identifier<Reviewer>(try fields.text("who"))
        guard Identifier<Reviewer>.isWellFormed(who.name) else { throw .badField("who") }
        let role = try fields.choice("role", of: Role.self)
        let variant = try fields.value("variant", LanguageTag.init(canonical:))
        let digest = try fields.value("digest", WordingDigest.init)
        let word = try fields.choice("what", of: Act.Word.self)
        let act = try Act(word, try fields.object("details"))
        let why = try fields.text("why")
        guard why.utf8.count <= 16_384 else { throw .badField("why") }
        self.init(
            id: id, who: who, role: role, message: folder, variant: variant, digest: digest, act: act, why: why,
            after: try fields.seen("after"), isDemonstration: try fields.flag("demonstration"))
        fields.ignore("signature")
        let seal = try fields.value("seal", { Digest(hex: $0) })
        try fields.finish()
        guard seal == self.seal else { throw .altered }
        guard word.roles.contains(role) else { throw .notForRole }
    }
}

extension Act {
    fileprivate init(_ word: Word, _ given: EventFields) throws(EventFault) {
        var fields = given
        switch word {
        case .submit:
            self = .submit(
                editors: try fields.identifiers("editors"),
                original: try fields.optional("original", WordingDigest.init))
        case .approve:
            self = .approve(
                answers: try fields.answers("answers"), original: try fields.optional("original", WordingDigest.init))
        case .requestChanges:
            self = .requestChanges(
                try Anchor(&fields), finding: try fields.optional("finding", { Digest(hex: $0) }))
        case .comment: self = .comment(try Anchor(&fields))
        case .answer:
            self = .answer(
                finding: try fields.value("finding", { Digest(hex: $0) }), sign: try fields.optional("sign", { $0 }),
                rule: try fields.optional("rule", { $0 }))
        case .waive:
            self = .waive(
                finding: try fields.value("finding", { Digest(hex: $0) }), until: try fields.value("until", Day.init))
        case .skip: self = .skip(try fields.choice("step", of: Role.self))
        case .test: self = .test(try ReaderTest(&fields))
        case .release: self = .release(try Release(&fields))
        case .withdraw: self = .withdraw(try Withdrawal(&fields))
        case .extend: self = .extend(until: try fields.value("until", Day.init))
        }
        try fields.finish()
    }
}

extension Anchor {
    fileprivate init?(_ fields: inout EventFields) throws(EventFault) {
        guard let quote = try fields.optional("quote", { $0 }) else { return nil }
        self.init(quote: quote, before: try fields.text("before"), after: try fields.text("after"))
    }
}

extension ReaderTest {
    fileprivate init(_ fields: inout EventFields) throws(EventFault) {
        let test = ReaderTest(
            asked: try fields.number("asked"), earlier: try fields.number("earlier"), same: try fields.number("same"),
            later: try fields.number("later"), laterBySign: try fields.numbers("later-by-sign"))
        guard let test else { throw .badField("asked") }
        self = test
    }
}

extension Release {
    fileprivate init(_ fields: inout EventFields) throws(EventFault) {
        self.init(
            edition: try fields.value("edition", EditionNumber.init), from: try fields.optional("from", Day.init),
            dnr: try fields.optional("dnr", { $0 }), artikelnr: try fields.optional("artikelnr", { $0 }))
    }
}

extension Withdrawal {
    fileprivate init(_ fields: inout EventFields) throws(EventFault) {
        let (wrong, advice) = (try fields.optional("wrong", { $0 }), try fields.optional("advice", { $0 }))
        guard (wrong == nil) == (advice == nil) else { throw .badField("advice") }
        self.init(
            correction: wrong.flatMap { wrong in advice.map { .init(wrong: wrong, advice: $0) } },
            edition: try fields.optional("edition", EditionNumber.init))
    }
}
