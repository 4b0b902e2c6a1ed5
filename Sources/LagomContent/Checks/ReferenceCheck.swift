// SPDX-License-Identifier: EUPL-1.2
import LagomText

/// Holds every reference of a variant against what it refers to: subjects, sources, signs, messages, headings, pictures.
struct ReferenceCheck {
    let variant: Variant
    let campaign: Campaign
    /// The ids of all messages of the campaign.
    let messages: Set<Identifier<Message>>
    /// The names of the picture files in the message's folder.
    let pictures: Set<String>

    func findings() -> [Finding] {
        let anchors = Set(variant.blocks.compactMap(\.anchor))
        var findings = variant.frontMatter.subjects.compactMap(unknownSubject)
        for block in variant.blocks {
            block.forEachInline { check($0, anchors: anchors, &findings) }
        }
        return findings
    }

    private func check(_ inline: Inline, anchors: Set<String>, _ findings: inout [Finding]) {
        let finding: Finding? =
            switch inline.kind {
            case .sign(let id): unknownSign(id, at: inline.range)
            case .link(let link): unknownTarget(link.destination, at: inline.range, anchors: anchors)
            case .picture(let picture): missingPicture(picture, at: inline.range)
            case .text, .code, .citation, .emphasis, .strong, .softBreak, .hardBreak, .foreign: nil
            }
        if let finding { findings.append(finding) }
        if case .citation(let cited) = inline.kind { findings += cited.compactMap(unknownSource) }
    }

    private func unknownSubject(_ subject: Field<Identifier<Subject>>) -> Finding? {
        guard campaign.catalogue.subjects[subject.value] == nil else { return nil }
        return unresolved(
            "unknown-subject", subject.value.name, at: subject.range,
            among: campaign.catalogue.subjects.keys.map(\.name), thing: Wording(sv: "Ämnet", en: "The subject"),
            home: "Content/signs.yaml")
    }

    private func unknownSource(_ cited: CitedSource) -> Finding? {
        guard campaign.sources[cited.source] == nil else { return nil }
        return unresolved(
            "unknown-source", cited.source.name, at: cited.range, among: campaign.sources.keys.map(\.name),
            thing: Wording(sv: "Källan", en: "The source"), home: "Content/sources.yaml")
    }

    private func unknownSign(_ id: Identifier<Sign>, at range: ByteRange) -> Finding? {
        let catalogue = campaign.catalogue
        guard catalogue.signs[id] != nil || catalogue.exceptions[id] != nil else {
            return unresolved(
                "unknown-sign", id.name, at: range,
                among: catalogue.signs.keys.map(\.name) + catalogue.exceptions.keys.map(\.name),
                thing: Wording(sv: "Tecknet", en: "The sign"), home: "Content/signs.yaml")
        }
        guard catalogue.wording(of: id, in: variant.language) == nil else { return nil }
        return Finding(
            "sign-wording-missing", at: variant.file.place(range),
            message: Wording(
                sv: "Tecknet ”\(id)” har ingen ordalydelse på språket ”\(variant.language)”.",
                en: "The sign \"\(id)\" has no wording in the language \"\(variant.language)\"."),
            remedy: Wording(
                sv: "Skriv en under ”wording” i Content/signs.yaml.",
                en: "Write one under \"wording\" in Content/signs.yaml."))
    }

    private func unknownTarget(_ destination: LinkDestination, at range: ByteRange, anchors: Set<String>) -> Finding? {
        switch destination {
        case .external: nil
        case .anchor(let anchor):
            anchors.contains(anchor)
                ? nil
                : unresolved(
                    "unknown-heading", anchor, at: range, among: Array(anchors),
                    thing: Wording(sv: "Rubriken", en: "The heading"), home: variant.file.path)
        case .message(let id, _):
            messages.contains(id)
                ? nil
                : unresolved(
                    "unknown-message", id.name, at: range, among: messages.map(\.name),
                    thing: Wording(sv: "Budskapet", en: "The message"), home: "Content/messages")
        }
    }

    private func missingPicture(_ picture: Picture, at range: ByteRange) -> Finding? {
        guard !pictures.contains(picture.path) else { return nil }
        return unresolved(
            "picture-missing", picture.path, at: range, among: Array(pictures),
            thing: Wording(sv: "Bilden", en: "The picture"), home: "Content/messages/\(variant.message)")
    }

    private func unresolved(
        _ rule: String, _ name: String, at range: ByteRange, among known: [String], thing: Wording, home: String
    ) -> Finding {
        let near = nearest(to: name, among: known)
        return Finding(
            rule, at: variant.file.place(range),
            message: Wording(
                sv: "\(thing.sv) ”\(name)” finns inte i \(home).", en: "\(thing.en) \"\(name)\" is not in \(home)."),
            remedy: Wording(
                sv: near.map { "Menade du ”\($0)”? Rätta här, eller lägg till ”\(name)” där." }
                    ?? "Rätta här, eller lägg till ”\(name)” där.",
                en: near.map { "Did you mean \"\($0)\"? Correct it here, or add \"\(name)\" there." }
                    ?? "Correct it here, or add \"\(name)\" there."))
    }
}

extension Block {
    fileprivate var anchor: String? {
        if case .heading(_, _, let anchor) = kind { anchor } else { nil }
    }
}
