// SPDX-License-Identifier: EUPL-1.2
import LagomContent
import LagomText
import LagomTheme

/// The page of one message in one language.
struct MessagePage {
    let site: Site
    let kit: LanguageKit
    let variant: Variant
    let review: ReviewStatement?
    /// What an edition shows; nil where the text is shown as it is being worked on.
    let showing: Showing?
    /// What can be printed or shared.
    var prints: [PrintOffer] = []
    /// The page's folder from the site's root.
    private let path: String

    init(site: Site, kit: LanguageKit, variant: Variant, review: ReviewStatement?) {
        (self.site, self.kit, self.variant, self.review, showing) = (site, kit, variant, review, nil)
        path = kit.paths.message(variant.message)
    }

    init(site: Site, kit: LanguageKit, variant: Variant, showing: Showing, at path: String? = nil) {
        (self.site, self.kit, self.variant, review, self.showing) = (site, kit, variant, showing.review, showing)
        self.path = path ?? kit.paths.message(variant.message)
    }

    /// The page, and the pictures it shows as paths below the message's folder.
    func render() -> (bytes: [UInt8], pictures: Set<String>) {
        let body = self.body
        return (site.theme.page(.message, values(body)), body.pictures)
    }

    /// What the template is given.
    var values: TemplateValues { values(body) }

    private var body: BodyWriter {
        var body = BodyWriter(site: site, kit: kit, variant: variant, path: path, showing: showing)
        if !isDown { body.write(variant.blocks) }
        return body
    }

    private func values(_ body: BodyWriter) -> TemplateValues {
        shell.values.adding(content).adding([
            "body": .text(body.html.string), "sources": .text(body.sourceList().string),
            "contents": .text(body.contents.string), "prints": .list(prints.map(values)),
            "path-prints": .text(prints.isEmpty ? "" : Address.relative(from: path, to: kit.paths.prints)),
        ])
    }

    private func values(_ offer: PrintOffer) -> TemplateValues {
        [
            "path": .text(offer.file), "name": .text(offer.name(kit.strings)), "language": .text(kit.strings.name),
            "detail": .text(offer.detail), "picture": .text(offer.picture ?? ""),
        ]
    }

    /// What stands in the original's language is marked as such, and leads to the original's page.
    private func values(_ banner: Banner) -> TemplateValues {
        guard case .correctionOfOriginal(let language, _, _) = banner, let original = site.kits[language] else {
            return values(banner, in: kit).adding(["tag": .text(""), "direction": .text(""), "path": .text("")])
        }
        return values(banner, in: original).adding([
            "tag": .text(language.tag), "direction": .text(original.direction.rawValue),
            "path": .text(Address.relative(from: path, to: original.paths.message(variant.message))),
        ])
    }

    private func values(_ banner: Banner, in kit: LanguageKit) -> TemplateValues {
        let (kind, heading, text) = banner.words(kit.strings, of: site)
        return ["kind": .text(kind), "heading": .text(heading), "text": .text(text)]
    }

    private var isEditionPage: Bool { path != kit.paths.message(variant.message) }
    private var isDown: Bool { showing?.isDown == true }
    private var isStale: Bool { showing?.banners.contains(where: \.isStale) == true }
    private var title: String { isDown ? neutralTitle : variant.frontMatter.title.string }
    private var summary: String { isDown ? kit.strings[.bannerDownText] : variant.frontMatter.summary.string }
    /// The subject where the page's language has a name for it: a title claims something.
    private var neutralTitle: String { subject?.name(in: kit.language) ?? kit.strings[.bannerDown] }
    private var subjectName: String? { subject.map { site.name(of: $0, in: kit) } }
    private var subject: Subject? { variant.frontMatter.subjects.first.flatMap { site.catalogue.subjects[$0.value] } }
    private var isForStaff: Bool { variant.frontMatter.type == .staff }

    private var shell: PageShell {
        PageShell(
            site: site, kit: kit, path: path, title: title, summary: summary, alternates: site.alternates(of: variant),
            frame: (isEditionPage ? site.editionFrames : site.messageFrames)[kit.language] ?? .empty, kind: "article",
            illustration: illustration,
            structuredData: structuredData, canonical: isEditionPage ? kit.paths.message(variant.message) : nil,
            picture: prints.contains { $0.file == PrintOffer.socialPicture } ? path + PrintOffer.socialPicture : nil)
    }

    private var content: TemplateValues {
        // A text that is not shown stands in no list, so its subject may have no page in the language.
        let subject = isDown ? nil : subject
        let shelfPath = isForStaff ? kit.paths.staff : subject.map { kit.paths.subject($0.id) } ?? kit.paths.home
        let shelf = isForStaff ? kit.strings[.staffTitle] : subject.map { site.name(of: $0, in: kit) }
        return [
            "subject": .text(shelf ?? kit.strings[.homeTitle]),
            "subject-path": .text(Address.relative(from: path, to: shelfPath)), "down": .flag(isDown),
            "edition": .text(review?.edition.map { kit.strings.text(.edition, ["edition": $0]) } ?? ""),
            "review": .text(reviewText), "address": .text(address), "report": .text(report),
            "provenance": .flag(review?.edition != nil || !reviewText.isEmpty), "staff": .flag(isForStaff),
            "machine-translated": .flag(variant.frontMatter.translation?.by == .machine),
            "banners": .list((showing?.banners ?? []).map(values)), "care": .flag(isDown || isStale),
        ]
    }

    private var illustration: String {
        site.theme.illustration(for: subject?.id.name ?? variant.frontMatter.type.rawValue)
    }

    /// When and in which roles the text was reviewed, in which it was not, and when it will be again.
    private var reviewText: String {
        guard let review, let day = review.reviewed, site.stage != .preview else { return "" }
        let roles = review.reviewers.compactMap { kit.strings.role($0) }.joined(separator: kit.strings[.listSeparator])
        let key: StringKey = site.stage == .demonstration ? .reviewedDemonstration : .reviewed
        let reviewed = kit.strings.text(key, ["day": day.description, "reviewers": roles])
        let next = review.next.map { [kit.strings.text(.nextReview, ["day": $0.description])] } ?? []
        return ([reviewed] + review.skipped.compactMap(kit.strings.skipped) + next).joined(separator: " ")
    }

    /// Where paper that the page is printed on was taken from; empty where the campaign has no address.
    private var address: String {
        site.settings.address.map { $0 + kit.paths.message(variant.message) } ?? ""
    }

    /// The address for what is wrong in the text, with the page's name and edition as the letter's subject.
    private var report: String {
        guard let email = site.settings.publisher.email else { return "" }
        let about = [title, kit.language.tag, review?.edition].compactMap { $0 }.joined(separator: ", ")
        let words = kit.strings.text(.reportSubject, ["page": about])
        return "mailto:" + Address.encoded(email, keeping: "@") + "?subject=" + Address.encoded(words, keeping: "")
    }

    private var structuredData: JSON {
        var more: [(String, JSON)] = []
        if let subjectName {
            more.append(("about", .object([("@type", .text("Thing")), ("name", .text(subjectName))])))
        }
        if let reviewed = review?.reviewed, site.stage == .released, !site.settings.isDemonstration, !isDown {
            more.append(("lastReviewed", .text(reviewed.description)))
        }
        return site.structuredData(
            isForStaff ? "WebPage" : "MedicalWebPage", kit, path: path, title: title, summary: summary, more: more)
    }
}

extension Site {
    /// The folders of a variant's message in every language that the site has it in.
    func alternates(of variant: Variant) -> [(language: LanguageTag, path: String)] {
        let languages = published[variant.message] ?? []
        return settings.languages.compactMap { language in
            guard languages.contains(language), let kit = kits[language] else { return nil }
            return (language, kit.paths.message(variant.message))
        }
    }

    /// A subject's name in a language, in the language that it simplifies, or in the main one.
    func name(of subject: Subject, in kit: LanguageKit) -> String {
        subject.name(in: kit.language) ?? subject.title[settings.mainLanguage]?.string ?? subject.id.name
    }

    /// The language that a subject's name is in where a page in another one shows it.
    func language(ofName subject: Subject, in kit: LanguageKit) -> LanguageTag {
        let languages = [kit.language, LanguageTag(kit.language.primary)].compactMap(\.self)
        return languages.first { subject.title[$0] != nil } ?? settings.mainLanguage
    }
}
