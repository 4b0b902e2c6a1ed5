// SPDX-License-Identifier: EUPL-1.2
import LagomContent
import LagomRules
import LagomText
import LagomTheme

/// The texts that all messages share and that reach readers too: titles, warning signs, clinics, the words of the theme.
struct CommonTexts {
    private let texts: [LooseText]
    /// What the publisher says of itself and of the site.
    private let siteTexts: [LooseText]
    private let questions: [ClinicianQuestion]

    /// - Parameter judged: the signs that clinicians have judged before.
    init(
        _ campaign: Campaign, _ theme: Theme?, _ project: ProjectFolder,
        judged: [LanguageTag: Set<Identifier<Sign>>] = [:]
    ) {
        texts =
            Self.settings(campaign.settings, project) + Self.catalogue(campaign.catalogue, project)
            + Self.clinics(campaign, project)
            + (theme.map { Self.words(of: $0, campaign.settings.languages) } ?? [])
        siteTexts = Self.siteTexts(campaign.settings, project)
        let file = project.read(campaign.catalogue.path).file
        questions = file.map { campaign.catalogue.clinicianQuestions(in: $0, judged: judged) } ?? []
    }

    /// The languages that they are written in.
    var languages: Set<LanguageTag> { Set((texts + siteTexts).map(\.language)) }

    /// The files that hold chosen ones.
    func paths(_ selection: CheckSelection) -> Set<String> {
        Set(
            (texts + siteTexts).lazy.filter {
                selection.contains($0.file.path) && selection.language ?? $0.language == $0.language
            }.map(\.file.path))
    }

    /// What the sentence rules find in them, and what of the signs a clinician is to judge.
    func remarks(_ pool: InspectorPool) -> [Remark] {
        pool.lend { inspector in
            let ofSite = remarks(on: siteTexts, inspector).filter { !Self.familiesOfCare.contains($0.family ?? "") }
            return (remarks(on: texts, inspector) + ofSite).firstOfLanguagesNotChecked
        } + questions.map { Remark($0) }
    }

    /// What surrounds a string is the string and its role, which tells a sign's level; of a whole file, all of them.
    private func remarks(on texts: [LooseText], _ inspector: Inspector) -> [Remark] {
        let files = Dictionary(grouping: texts) { [$0.file.path, $0.language.tag] }
        return texts.flatMap { text in
            inspector.findings(in: text).remarks { finding in
                switch finding.basis {
                case .section: [text].digest
                case .text: files[[text.file.path, text.language.tag]]!.digest
                }
            }
        }
    }

    /// Families that mistake what a site lacks for what its readers may not have: "nobody has tried", "hard to use".
    private static let familiesOfCare: Set<String> = ["entitlement-limits", "burden-guilt"]

    private static func settings(_ settings: CampaignSettings, _ project: ProjectFolder) -> [LooseText] {
        guard let file = project.read("Content/campaign.yaml").file else { return [] }
        return settings.title.map { LooseText($1, in: file, language: $0, as: .title, formats: [.page]) }
            + settings.summary.map { LooseText($1, in: file, language: $0, as: .summary, formats: [.page]) }
    }

    private static func siteTexts(_ settings: CampaignSettings, _ project: ProjectFolder) -> [LooseText] {
        guard let file = project.read("Content/campaign.yaml").file else { return [] }
        let statement = settings.accessibility
        let texts =
            [statement?.service, statement?.method].compactMap(\.self)
            + (statement?.deficiencies ?? []).flatMap { [$0.what, $0.why] }
        return ([[settings.mainLanguage: settings.publisher.name]] + texts).flatMap { perLanguage in
            perLanguage.map { LooseText($1, in: file, language: $0, as: .body, formats: [.page], kind: .site) }
        }
    }

    private static func catalogue(_ catalogue: Catalogue, _ project: ProjectFolder) -> [LooseText] {
        guard let file = project.read(catalogue.path).file else { return [] }
        let signs = catalogue.signs.values.flatMap { sign in
            sign.wording.map { CardLine(language: $0, wording: $1, role: FormatText.Role(sign.level)) }
        }
        let exceptions = catalogue.exceptions.values.flatMap { exception in
            exception.wording.map { CardLine(language: $0, wording: $1, role: .exception) }
        }
        return (signs + exceptions).map { $0.text(in: file) }
            + catalogue.subjects.values.flatMap { names(of: $0, file) }
    }

    private static func names(of subject: Subject, _ file: SourceFile) -> [LooseText] {
        subject.title.map { LooseText($1, in: file, language: $0, as: .heading, formats: [.page]) }
            + subject.synonyms.flatMap { language, words in
                words.map { LooseText($0, in: file, language: language, as: .body, formats: [.page], kind: .term) }
            }
    }

    /// What a clinic says of its hours stands on every print of it; its place is its cell.
    private static func clinics(_ campaign: Campaign, _ project: ProjectFolder) -> [LooseText] {
        guard !campaign.clinics.isEmpty, let file = project.read("Content/clinics.csv").file else { return [] }
        return campaign.clinics.flatMap { clinic -> [LooseText] in
            let cells = [(clinic.phoneHours, clinic.phoneHoursRange), (clinic.whenClosed, clinic.whenClosedRange)]
            return cells.compactMap { words, range -> LooseText? in
                guard let words, let range else { return nil }
                return LooseText(
                    MappedText(words, segments: [.init(text: 0..<words.utf8.count, source: range)]), in: file,
                    language: campaign.settings.mainLanguage, as: .contact, formats: [.poster, .leaflet, .card])
            }
        }
    }

    /// Most words of a theme speak of the site: rules read them, weak cues do not.
    private static func words(of theme: Theme, _ languages: [LanguageTag]) -> [LooseText] {
        Set(languages.map { theme.strings(for: $0).language }).flatMap { language in
            let (words, file) = theme.strings(for: language).texts
            return passages(of: words).map {
                LooseText($0, in: file, language: language, as: .body, formats: [.page], kind: .site)
            }
        }
    }

    /// Words whose keys begin alike stand together on a page, so they are read together: `care-title`, `care-112` …
    ///
    /// The accessibility statement speaks of the site, not of care.
    private static func passages(of words: [(key: String, text: MappedText)]) -> [MappedText] {
        var passages: [(group: Substring, text: MappedText)] = []
        for (key, text) in words where !key.hasPrefix("accessibility-") {
            let (group, end) = (key.prefix { $0 != "-" }, text.range?.upperBound ?? 0)
            if passages.last?.group == group {
                passages[passages.count - 1].text.append("\n\n", from: end..<end)
                passages[passages.count - 1].text.append(text)
            } else {
                passages.append((group, text))
            }
        }
        return passages.map(\.text)
    }
}

extension [LooseText] {
    /// Whatever order they come in: catalogues keep none.
    fileprivate var digest: Digest {
        Digest(of: JSONDocument.texts(map { "\($0.role.rawValue) \($0.text.string)" }.sorted()).compact)
    }
}
