// SPDX-License-Identifier: EUPL-1.2

/// The variables that a template may use: what `lagom theme check` compares its tags with.
public struct TemplateShape: Sendable, Hashable {
    /// Texts and markup; a section around one shows its content where the text is there.
    public private(set) var values: Set<String>
    /// Yes or no.
    public private(set) var flags: Set<String>
    /// Lists, and what each of their items has.
    public private(set) var lists: [String: TemplateShape]

    init(values: Set<String> = [], flags: Set<String> = [], lists: [String: TemplateShape] = [:]) {
        self.values = values
        self.flags = flags
        self.lists = lists
    }

    func adding(values more: Set<String>) -> TemplateShape {
        var result = self
        result.values.formUnion(more)
        return result
    }

    func adding(flags more: Set<String>) -> TemplateShape {
        var result = self
        result.flags.formUnion(more)
        return result
    }

    func adding(lists more: [String: TemplateShape]) -> TemplateShape {
        var result = self
        result.lists.merge(more) { _, new in new }
        return result
    }

    /// Every name at this level.
    public var names: Set<String> { values.union(flags).union(lists.keys) }
}
