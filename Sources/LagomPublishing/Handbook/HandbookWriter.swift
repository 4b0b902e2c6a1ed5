// SPDX-License-Identifier: EUPL-1.2
public import LagomText

extension Handbook {
    /// Puts a page per rule, and one that leads to them, into a folder in one step.
    ///
    /// - Parameter announceWait: called once if another command writes there.
    /// - Returns: the path of the first page.
    /// - Throws: `CannotRun`; what stood there stands, unless the message says otherwise.
    public func write(
        to place: OutputPlace, language: ToolLanguage, announceWait: @escaping @Sendable () -> Void
    ) throws(CannotRun) -> String {
        let generation = try Generation(at: place, announceWait: announceWait)
        do {
            let style = (HandbookPages.stylePath, ReportStyle.css)
            for (path, text) in [style] + HandbookPages(book, language: language, isAlone: true).files(below: "") {
                try generation.add(Array(text.utf8), at: path)
            }
        } catch {
            try generation.discard()
            throw error
        }
        if let leftover = try generation.release() { throw leftover.failure }
        return place.path + "/index.html"
    }
}
