// SPDX-License-Identifier: EUPL-1.2
import LagomContent
import LagomSite
import LagomText
import LagomTheme

extension Campaign {
    /// Messages whose name is the address of one of the site's own pages, which a build would refuse.
    func misnamed(_ messages: [Message], in theme: Theme, on day: Day) -> [Finding] {
        let published = messages.map { ($0.id, $0.variants.map(\.language)) }
        return Site(
            settings: settings, catalogue: catalogue, sources: sources, theme: theme,
            published: Dictionary(uniqueKeysWithValues: published), stage: .preview, day: day
        ).findings
    }
}
