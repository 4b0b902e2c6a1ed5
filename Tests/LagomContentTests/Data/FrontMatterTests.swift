// SPDX-License-Identifier: EUPL-1.2
import LagomContent
import LagomText
import Testing

private let path = "Content/messages/halsont/sv.md"

private let whole = """
    ---
    title: 'Ont i halsen: när hjälper antibiotika?'
    summary: Oftast läker det av sig självt.
    type: advice              # råd
    subject: [halsont]
    concern: [overtreatment, environment]
    audience: [adults, parents]
    setting: [primary-care]
    owner: kommunikation
    review-by: 2027-06-01
    poster: {headline: Ont i halsen?, lead: Vänta, points: [Drick, Vila]}
    safety-short: "Livshotande: 112."
    translation: {by: human}
    ---
    Text.
    """

@Test(arguments: ["", "\u{FEFF}"], ["\n", "\r\n"])
func wholeFrontMatterReads(mark: String, newline: String) throws {
    let file = dataFile(path, mark + whole.replacing("\n", with: newline))
    let (read, body, findings) = FrontMatter.read(file)
    #expect(lines(findings) == [])
    let matter = try #require(read)
    #expect(matter.title.string == "Ont i halsen: när hjälper antibiotika?")
    #expect(file.text(in: try #require(matter.title.range)) == matter.title.string)
    #expect(matter.type == .advice)
    #expect(matter.subjects.map(\.value.name) == ["halsont"])
    #expect(matter.subjects.map { file.text(in: $0.range) } == ["halsont"])
    #expect(matter.concerns.map(\.value) == [.overtreatment, .environment])
    #expect(matter.audience.map(\.value) == ["adults", "parents"])
    #expect(matter.settings.map(\.value) == ["primary-care"])
    #expect(matter.owner?.value == "kommunikation")
    #expect(matter.reviewBy?.value == Day(year: 2027, month: 6, day: 1))
    #expect(matter.poster?.points.map(\.string) == ["Drick", "Vila"])
    #expect(matter.safetyShort?.string == "Livshotande: 112.")
    #expect(matter.translation == Translation(by: .human))
    #expect(file.text(in: body) == "Text.")
    #expect(file.text(in: matter.range).hasPrefix("---" + newline + "title"))
    #expect(file.text(in: matter.range).hasSuffix("}" + newline + "---"))
}

@Test func missingFenceIsFoundAndTheTextIsReadAllTheSame() {
    let file = dataFile(path, "title: x\n\nText\n")
    let (matter, body, findings) = FrontMatter.read(file)
    #expect(matter == nil)
    #expect(body == 0..<15)
    #expect(
        lines(findings) == [
            "\(path):1:1 missing-front-matter: The file does not start with the line \"---\" and the fields title, "
                + "summary and type. → Write \"---\" on the first line, the fields below it and \"---\" again after them."
        ])
}

@Test func unclosedFenceIsFoundAtTheOpenOne() {
    let (matter, body, findings) = FrontMatter.read(dataFile(path, "---\ntitle: x\n\n----\nText\n"))
    #expect(matter == nil)
    #expect(body.isEmpty)
    #expect(
        lines(findings) == [
            "\(path):1:1 unclosed-front-matter: The fields that start here never end with a line \"---\". "
                + "→ Write \"---\" on a line of its own after the last field."
        ])
}

@Test func emptyFrontMatterMissesWhatEveryMessageNeeds() {
    let (matter, _, findings) = FrontMatter.read(dataFile(path, "---\n---\n"))
    #expect(matter == nil)
    #expect(
        lines(findings) == [
            "\(path):2:1 missing-key: The field \"title\" is missing. → Add the line \"title: …\".",
            "\(path):2:1 missing-key: The field \"summary\" is missing. → Add the line \"summary: …\".",
            "\(path):2:1 missing-key: The field \"type\" is missing. → Add the line \"type: …\".",
        ])
}

@Test(arguments: ["advice", "facts"])
func adviceAndFactsNeedASubject(type: String) {
    let start = "---\ntitle: a\nsummary: b\ntype: \(type)\n"
    #expect(places(FrontMatter.read(dataFile(path, start + "---\n")).findings) == ["2:1 missing-key"])
    #expect(
        lines(FrontMatter.read(dataFile(path, start + "subject: []\n---\n")).findings) == [
            "\(path):5:10 missing-subject: The list \"subject\" is empty, but advice and facts must have a subject. "
                + "→ Write the subject's id from Content/signs.yaml, such as [halsont]."
        ])
}

@Test(arguments: ["questions", "staff"])
func questionsAndStaffNeedNoSubject(type: String) {
    let text = "---\ntitle: a\nsummary: b\ntype: \(type)\nsubject: []\n---\n"
    #expect(FrontMatter.read(dataFile(path, text)).findings.isEmpty)
    #expect(FrontMatter.read(dataFile(path, text.replacing("subject: []\n", with: ""))).findings.isEmpty)
}

@Test func allThatIsWrongIsFoundAtOnce() {
    let text = """
        ---
        title: [a]
        sumary: b
        type: advise
        concern: [overtreatment, overtreatmnt]
        review-by: 1 juni
        poster: {lead: x}
        translation: {by: robot}
        title: c
        ---
        """
    #expect(
        places(FrontMatter.read(dataFile(path, text)).findings) == [
            "2:1 duplicate-key", "9:1 duplicate-key", "2:8 wrong-type", "4:7 unknown-choice", "5:26 unknown-choice",
            "6:12 bad-day", "7:9 missing-key", "8:19 unknown-choice", "3:1 unknown-key",
        ])
}

@Test func invalidBytesInTheTextAreFoundOnce() {
    let file = SourceFile(
        path: path, bytes: Array("---\ntitle: a\nsummary: b\ntype: staff\n---\nh".utf8) + [0xE4, 0x6C])
    let (matter, body, findings) = FrontMatter.read(file)
    #expect(matter != nil)
    #expect(
        lines(findings + MarkdownParser().parse(file, body: body).findings) == [
            "\(path):6:2 invalid-utf8: There is a character here that is not valid UTF-8 text, "
                + "so nobody has read the text. → Save the file as UTF-8, or remove it."
        ])
}

@Test func messageOfMoreThanOneMebibyteIsAFinding() {
    let (_, body, findings) = FrontMatter.read(
        SourceFile(path: path, bytes: [UInt8](repeating: 0x61, count: 1_050_000)))
    #expect(body.isEmpty)
    #expect(
        lines(findings) == [
            "\(path):1:1 file-too-large: The file is 1025 KiB, but at most 1024 KiB will do. "
                + "→ Shorten or split the content."
        ])
}
