// SPDX-License-Identifier: EUPL-1.2
import LagomContent
import LagomText
import LagomTheme

/// Renders what every page of a language has above and below its content.
struct Framer {
    let settings: CampaignSettings
    let theme: Theme
    let stage: Stage

    /// A page that the navigation marks as the one being read.
    enum Current: String {
        case home, index, staff, about
    }

    /// The frame of the pages in a folder; pages in folders of the same depth and language share it.
    func frame(of kit: LanguageKit, at folder: String, current: Current?) -> LanguageKit.Frame {
        let shared = values(kit, at: folder, current)
        return LanguageKit.Frame(top: theme.render(.top, shared), bottom: theme.render(.bottom, shared))
    }

    /// What every template is given.
    func basics(_ kit: LanguageKit) -> TemplateValues {
        [
            "language": .text(kit.language.tag), "direction": .text(kit.direction.rawValue),
            "t": .strings(kit.strings), "campaign": .text(kit.title),
            "demonstration": .flag(stage == .demonstration || settings.isDemonstration),
            "preview": .flag(stage == .preview),
        ]
    }

    /// Who answers for the campaign.
    var publisher: TemplateValues {
        [
            "publisher": .text(settings.publisher.name.string), "publisher-url": .text(settings.publisher.url ?? ""),
            "email": .text(settings.publisher.email ?? ""),
        ]
    }

    private func values(_ kit: LanguageKit, at folder: String, _ current: Current?) -> TemplateValues {
        basics(kit).adding(publisher).adding(links(kit.paths, from: folder)).adding([
            "in-home": .flag(current == .home), "in-index": .flag(current == .index),
            "in-staff": .flag(current == .staff), "in-about": .flag(current == .about),
        ])
    }

    private func links(_ paths: SitePaths, from folder: String) -> TemplateValues {
        func link(_ path: String) -> TemplateValues.Value { .text(Address.relative(from: folder, to: path)) }
        return [
            "path-home": link(paths.home), "path-index": link(paths.index), "path-sources": link(paths.sources),
            "path-staff": link(paths.staff), "path-about": link(paths.about),
            "path-accessibility": link(paths.accessibility), "path-feed": link(paths.feed),
            "path-corrections": link(paths.corrections),
        ]
    }
}
