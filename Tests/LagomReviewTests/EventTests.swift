// SPDX-License-Identifier: EUPL-1.2
import LagomReview
import LagomText
import Testing

struct EventTests {
    private func story() -> Story {
        var story = Story()
        story.submit()
        story.approveAll()
        story.release()
        return story
    }

    private func history(_ files: [EventFile]) -> ReviewHistory {
        ReviewHistory(of: "halsont", files, now: Story().now)
    }

    /// A file with some of its text replaced.
    private func changed(_ event: ReviewEvent, _ old: String, _ new: String) -> EventFile {
        let text = String(decoding: event.file, as: UTF8.self)
        return EventFile(name: event.id.name + ".json", bytes: Array(text.replacing(old, with: new).utf8))
    }

    @Test func anEventReadsBackAsItWasWritten() throws {
        var story = Story()
        story.tell(
            "cecilia", .clinical, .requestChanges(Anchor(quote: "a \"b\"\n\u{1}å", before: "x", after: "")),
            why: "För \u{7F} lågt")
        story.tell("fred", .patient, .test(try #require(ReaderTest(asked: 2, earlier: 1, same: 1, later: 0))))
        story.tell(
            "gun", .editor, .withdraw(Withdrawal(correction: .init(wrong: "Fel dos", advice: "Ring 1177"))), why: "x")
        story.tell("cecilia", .clinical, .extend(until: Day("2027-01-01")!), why: "Läst igen")
        story.tell("gun", .editor, .skip(.patient), why: "x")
        let number = EditionNumber(message: "halsont", language: Story.sv, digest: Story.digest("a"))
        story.tell("gun", .editor, .withdraw(Withdrawal(correction: nil, edition: number)), why: "x")
        let print = Digest(of: "f".utf8)
        story.tell("cecilia", .clinical, .answer(finding: print, sign: "svart-att-andas"), why: "x")
        story.tell("cecilia", .clinical, .answer(finding: print, rule: "one-sided"), why: "x")
        story.tell("cecilia", .clinical, .requestChanges(nil, finding: print), why: "x")
        story.submit()
        story.approveAll()
        story.release(from: Day("2027-01-01"))
        #expect(story.history.damage == [])
        #expect(Set(story.history.events) == Set(story.events))
    }

    @Test func theFileIsAsDocumented() {
        var story = Story()
        let event = story.tell("cecilia", .clinical, .requestChanges(nil), why: "Nivån är fel.")
        let text = String(decoding: event.file, as: UTF8.self)
        #expect(
            text == """
                {
                  "schema": 1,
                  "id": "\(event.id)",
                  "time": "2026-11-22T08:01:00Z",
                  "who": "cecilia",
                  "role": "clinical",
                  "message": "halsont",
                  "variant": "sv",
                  "digest": "v1:ca978112ca1bbdcafac231b39a23dc4da786eff8147c4e72b9807785afee48bb",
                  "what": "request-changes",
                  "details": {},
                  "why": "Nivån är fel.",
                  "after": [],
                  "demonstration": false,
                  "signature": null,
                  "seal": "\(event.seal)"
                }

                """)
    }

    @Test(arguments: [
        ("\"cecilia\"", "\"ida\"", EventFault.altered), ("clinical", "king", .badField("role")),
        ("\"schema\": 1", "\"schema\": 2", .unknownSchema), ("\"v1:", "\"v0:", .badField("digest")),
        ("\"halsont\"", "\"../x\"", .wrongPlace), ("\"why\"", "\"wh\"", .badField("why")),
        ("\"signature\": null", "\"signature\": null, \"x\": 1", .unknownField("x")),
        ("\"after\": [", "\"after\": [1, ", .badField("after")), ("\"sv\"", "\"SV\"", .badField("variant")),
        ("clinical", "author", .altered),
    ])
    func aForgedEventIsNamedAndClearsNothing(old: String, new: String, fault: EventFault) {
        let story = story()
        let approval = story.events[1]
        var files = story.files
        files[1] = changed(approval, old, new)
        let history = history(files)
        #expect(history.damage.contains(DamagedEvent(file: approval.id.name + ".json", fault: fault)))
        let refused = #expect(throws: Refusal.self) {
            try Gate.clearEdition(Story.subject(), in: history, by: Story.panel, on: Day("2026-11-23")!)
        }
        #expect(refused == .needs([.wholeHistory]))
    }

    @Test func hostileFilesAreNamed() {
        let deep = [UInt8](repeating: UInt8(ascii: "["), count: 100_000)
        let name = "20261122T080100Z-abcdefgh.json"
        func fault(_ name: String, _ bytes: [UInt8]?) -> EventFault? {
            history([EventFile(name: name, bytes: bytes)]).damage.first?.fault
        }
        #expect(fault(name, nil) == .unreadable)
        #expect(fault(name, [UInt8](repeating: 32, count: 70_000)) == .tooLarge)
        #expect(fault(name, Array(deep.prefix(60_000))) == .noJSON(JSONError(reason: .tooDeep, offset: 8)))
        #expect(fault(name, [0xFF]) == .noJSON(JSONError(reason: .invalidUTF8, offset: 0)))
        #expect(fault(name, Array(#"{"a":1,"a":2}"#.utf8)) == .noJSON(JSONError(reason: .repeatedName("a"), offset: 7)))
        #expect(fault(name, Array("[]".utf8)) == .badField(""))
        #expect(fault("..%2f..json", Array("{}".utf8)) == .badName)
        #expect(fault("20261322T080100Z-abcdefgh.json", Array("{}".utf8)) == .badName)
    }

    @Test func aLostEventIsMissedByThoseThatSawIt() {
        let story = story()
        let history = history(Array(story.files.dropFirst()))
        #expect(history.damage == [DamagedEvent(file: story.events[0].id.name + ".json", fault: .missing)])
        #expect(history.hidesSomething)
    }

    @Test func aCopyUnderAnotherNameIsNamedAndHidesNothing() {
        let story = story()
        let copy = EventFile(name: "20261122T080100Z-abcdefgh.json", bytes: story.events[0].file)
        let history = history(story.files + [copy])
        #expect(history.damage == [DamagedEvent(file: copy.name, fault: .duplicate)] && !history.hidesSomething)
    }

    @Test func anEventInAnotherMessagesFolderIsNamed() {
        let story = story()
        let history = ReviewHistory(of: "ryggont", story.files.prefix(1), now: story.now)
        #expect(history.damage.map(\.fault) == [.wrongPlace] && history.events.isEmpty)
    }

    @Test func whatIsStillToComeClearsNothingButACautiousWordCounts() {
        var story = story()
        story.second += 30 * 86_400
        story.approve("cecilia", .clinical, "b")
        #expect(story.history.damage.map(\.fault) == [.future(Identifier("cecilia"), counts: false)] && story.isOut())
        story.withdraw()
        #expect(!story.isOut())
    }

    @Test func anEventDatedBeforeWhatItSawIsNotBelieved() {
        var story = story()
        story.second -= 86_400
        story.release()
        #expect(story.history.damage.map(\.fault) == [.backdated])
    }

    @Test func whatNoOneMayDoInTheirRoleClearsNothing() {
        var story = Story()
        story.submit()
        story.tell("fred", .patient, .waive(finding: Digest(of: "f".utf8), until: Day("2027-01-01")!), why: "x")
        #expect(story.history.damage.map(\.fault) == [.notForRole])
    }

    @Test func editionNumbersEndInTheDigest() {
        let number = EditionNumber(message: "halsont-antibiotika", language: Story.sv, digest: Story.digest("a"))
        #expect(number.text == "HALS-sv-SABR")
        #expect(EditionNumber(number.text) == number)
        #expect(EditionNumber("../sv-SABR") == nil && EditionNumber("HALS-sv/x-SABR") == nil)
        #expect(EditionNumber("HALS-sv-SABI") == nil)
    }

    @Test func anEventThatIsSealedAnewIsFoundByThoseThatSawIt() {
        var story = Story()
        let first = story.submit()
        story.approve("cecilia", .clinical)
        let forged = ReviewEvent(
            id: first.id, who: first.who, role: first.role, message: first.message, variant: first.variant,
            digest: first.digest, act: first.act, why: "Något annat.", after: first.after, isDemonstration: false)
        let name = first.id.name + ".json"
        let files = [EventFile(name: name, bytes: forged.file)] + story.files.dropFirst()
        let history = ReviewHistory(of: "halsont", files, now: story.now)
        #expect(history.damage == [DamagedEvent(file: name, fault: .altered)])
        #expect(history.hidesSomething)
    }

    @Test(arguments: [
        (Act.approve(answers: Story.yes, original: nil), "", false), (.approve(answers: [:], original: nil), "", true),
        (.approve(answers: Story.yes.merging([.wouldWait: true]) { $1 }, original: nil), "", true),
        (.skip(.patient), "Ingen fanns.", false), (.skip(.clinical), "Ingen fanns.", true),
        (.waive(finding: Digest(of: []), until: Day("2027-05-01")!), "Rådet gäller bara munsår.", false),
        (.waive(finding: Digest(of: []), until: Day("2027-05-01")!), "x", true),
        (.waive(finding: Digest(of: []), until: Day("2099-01-01")!), "Rådet gäller bara munsår.", true),
        (.answer(finding: Digest(of: [])), "x", true), (.comment(nil), "x", false),
    ]) func whatNoCommandWouldHaveTakenIsHollow(_ act: Act, _ why: String, _ isHollow: Bool) {
        var story = Story()
        #expect(story.tell("cecilia", .clinical, act, why: why).isHollow == isHollow)
    }
}
