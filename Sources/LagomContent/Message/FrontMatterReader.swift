// SPDX-License-Identifier: EUPL-1.2
public import LagomText
import LagomYAML

extension FrontMatter {
    /// The bytes that a message file may have: 1 MiB.
    public static let fileSizeLimit = 1 << 20

    /// Reads the front matter of a message file and finds where its text begins.
    ///
    /// - Returns: the front matter, nil where it is missing, is no YAML or has no type; the bytes of the text below
    ///   it; and what was found wrong, down to the encoding of all that the text's own parser will not read. A missing
    ///   title or summary is a finding and reads as an empty text, so that the rest of the message is checked all the
    ///   same.
    ///
    /// - Parameters:
    ///   - sizeLimit: the bytes that the file may have.
    ///   - assumed: the type of a message that names none.
    public static func read(
        _ file: SourceFile, sizeLimit: Int = fileSizeLimit, assuming assumed: MessageType? = nil
    ) -> (frontMatter: FrontMatter?, body: ByteRange, findings: [Finding]) {
        let end = file.bytes.count..<file.bytes.count
        if let hindrance = file.sizeFinding(limit: sizeLimit) ?? file.noTextFinding { return (nil, end, [hindrance]) }
        switch FrontMatterFence.find(in: file) {
        case .failure(let missing):
            let body = if case .noFirst(let line) = missing { line.lowerBound..<file.bytes.count } else { end }
            return (nil, body, [missing.finding(in: file)] + file.encodingFindings(in: 0..<body.lowerBound))
        case .success(let fence):
            let (frontMatter, findings) = YAML.readMapping(file, in: fence.yaml) {
                read(&$0, fence, assuming: assumed)
            }
            return (frontMatter, fence.body, findings)
        }
    }

    private static func read(
        _ reader: inout MappingReader, _ fence: FrontMatterFence, assuming assumed: MessageType?
    ) -> FrontMatter? {
        let title = reader.text("title") ?? MappedText()
        let summary = reader.text("summary") ?? MappedText()
        let type = reader.choice("type", of: MessageType.self)
        let subjects = readSubjects(&reader, type)
        let concerns = reader.choices("concern", of: Concern.self).map { Field($0.choice, range: $0.range) }
        let audience = reader.texts("audience").compactMap(Field.init)
        let settings = reader.texts("setting").compactMap(Field.init)
        let owner = reader.optionalText("owner").flatMap(Field.init)
        let reviewBy = reader.optionalDay("review-by").map { Field($0.day, range: $0.range) }
        let poster = reader.optionalGroup("poster", readPoster)
        let safetyShort = reader.optionalText("safety-short")
        let translation = reader.optionalGroup("translation") { translation in
            translation.choice("by", of: Translation.Maker.self).map(Translation.init)
        }
        guard let type = type ?? assumed else { return nil }
        return FrontMatter(
            title: title, summary: summary, type: type, subjects: subjects, concerns: concerns, audience: audience,
            settings: settings, owner: owner, reviewBy: reviewBy, poster: poster, safetyShort: safetyShort,
            translation: translation, range: fence.range)
    }

    private static func readPoster(_ reader: inout MappingReader) -> PosterCopy? {
        let headline = reader.text("headline")
        let lead = reader.optionalText("lead")
        let points = reader.texts("points")
        return headline.map { PosterCopy(headline: $0, lead: lead, points: points) }
    }

    /// Advice and facts must name a subject, since its signs are what they owe their reader.
    private static func readSubjects(
        _ reader: inout MappingReader, _ type: MessageType?
    ) -> [Field<Identifier<Subject>>] {
        switch type {
        case .advice, .facts:
            guard let list = reader.required("subject") else { return [] }
            let subjects = reader.identifiers(of: list, "subject", of: Subject.self)
            if case .sequence(let items) = list.kind, items.isEmpty {
                reader.report(noSubject(reader.file.place(list.range)))
            }
            return subjects.map { Field($0.id, range: $0.range) }
        case .questions, .staff, nil:
            return reader.identifiers("subject", of: Subject.self).map { Field($0.id, range: $0.range) }
        }
    }

    private static func noSubject(_ place: SourcePlace) -> Finding {
        Finding(
            "missing-subject", at: place,
            message: Wording(
                sv: "Listan ”subject” är tom, men råd och fakta måste ha ett ämne.",
                en: "The list \"subject\" is empty, but advice and facts must have a subject."),
            remedy: Wording(
                sv: "Skriv ämnets id ur Content/signs.yaml, till exempel [halsont].",
                en: "Write the subject's id from Content/signs.yaml, such as [halsont]."))
    }
}

extension Field<String> {
    init?(_ text: MappedText) {
        guard let range = text.range else { return nil }
        self.init(text.string, range: range)
    }
}
