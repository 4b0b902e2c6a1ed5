// SPDX-License-Identifier: EUPL-1.2
public import LagomContent
public import LagomText

/// The little of one variant that lists, feeds and the page of sources need, so that the message can be let go.
public struct Entry: Sendable, Hashable {
    public let message: Identifier<Message>
    public let language: LanguageTag
    public let title: String
    public let summary: String
    public let type: MessageType
    public let subjects: [Identifier<Subject>]
    /// The cited sources in the order of their first citation.
    public let sources: [Identifier<Source>]
    /// The day of release, where the message has been released.
    public let released: Day?

    /// Makes an entry of what was kept of one.
    public init(
        message: Identifier<Message>, language: LanguageTag, title: String, summary: String, type: MessageType,
        subjects: [Identifier<Subject>], sources: [Identifier<Source>], released: Day?
    ) {
        self.message = message
        self.language = language
        self.title = title
        self.summary = summary
        self.type = type
        self.subjects = subjects
        self.sources = sources
        self.released = released
    }

    init(of variant: Variant, released: Day?) {
        message = variant.message
        language = variant.language
        title = variant.frontMatter.title.string
        summary = variant.frontMatter.summary.string
        type = variant.frontMatter.type
        subjects = variant.frontMatter.subjects.map(\.value)
        sources = CitedSources.inOrder(variant.blocks)
        self.released = released
    }

    /// Whether the variant is written for staff, who have a page of their own.
    var isForStaff: Bool { type == .staff }
}
