// SPDX-License-Identifier: EUPL-1.2
import LagomContent
public import LagomText

extension Report {
    /// Puts the report into an output in one step, in the place of an earlier one; all else of the output stays.
    ///
    /// - Parameter announceWait: called once if a build runs meanwhile.
    /// - Returns: the path of the first page.
    /// - Throws: `CannotRun`; the earlier report stands, unless the message says otherwise.
    public func write(to place: OutputPlace, announceWait: @escaping @Sendable () -> Void) throws(CannotRun) -> String {
        let generation = try Generation(at: place, announceWait: announceWait)
        do {
            try generation.keepOld { !$0.hasPrefix("report/") }
            for file in files() { try generation.add(file.bytes, at: "report/" + file.path) }
        } catch {
            try generation.discard()
            throw error
        }
        if let leftover = try generation.release() { throw leftover.failure }
        return place.path + "/report/index.html"
    }

    /// A text outside of any campaign as one page that needs no other file.
    ///
    /// - Throws: `CannotRun` where there are several, which one page cannot hold.
    public static func page(of outcome: CheckOutcome, language: ToolLanguage) throws(CannotRun) -> String {
        guard outcome.texts.count < 2 else { throw severalTexts }
        guard let variant = outcome.texts.first else { return "" }
        return TextPage(
            variant: variant, remarks: outcome.remarks.inPageOrder(of: variant), setting: TextSetting(),
            siblings: [],
            language: language
        ).html
    }

    private static var severalTexts: CannotRun {
        CannotRun(
            Wording(sv: "En sida rymmer bara en text.", en: "One page holds one text only."),
            remedy: Wording(
                sv: "Ange en fil i taget, eller dem tillsammans med en kampanj.",
                en: "Name one file at a time, or them together with a campaign."))
    }
}
