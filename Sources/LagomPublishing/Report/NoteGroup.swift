// SPDX-License-Identifier: EUPL-1.2
import LagomContent
import LagomText

/// What one rule found in one text: what it is, why and what to do are said once, with all its places.
struct NoteGroup {
    let remarks: [NumberedRemark]
    let language: ToolLanguage
    /// From the page to the report's folder; nil where there are no other pages.
    let home: String?

    /// The most places that are shown before the rest is folded; of what blocks, all are.
    private static let shown = 3

    private var first: Remark { remarks[0].remark }

    /// The findings by rule, the gravest first, else in their order.
    static func groups(_ remarks: [NumberedRemark], _ language: ToolLanguage, home: String?) -> [NoteGroup] {
        var keys: [[String]] = []
        var groups: [[String]: [NumberedRemark]] = [:]
        for remark in remarks {
            let key = [remark.remark.rule, remark.remark.severity.rawValue, remark.remark.language?.tag ?? ""]
            if groups[key] == nil { keys.append(key) }
            groups[key, default: []].append(remark)
        }
        let all = keys.map { NoteGroup(remarks: groups[$0]!, language: language, home: home) }
        return Severity.shown.flatMap { severity in all.filter { $0.first.severity == severity } }
    }

    /// An item of a list, folded where it asks for nothing.
    ///
    /// - Parameters:
    ///   - path: the file that the page is about, which its places need not name.
    ///   - address: where a finding is shown; nil where that is here.
    func html(of path: String?, at address: ((Int) -> String)?) -> String {
        var markup = Markup(language)
        let family = Markup.escaped(first.family ?? "form")
        markup.raw("<li class='finding \(first.severity.cssClass)' data-severity='\(first.severity.rawValue)' ")
        markup.raw("data-language='\(first.language?.tag ?? "none")' data-family='\(family)'>\n")
        let isFolded = first.severity == .note
        markup.raw(isFolded ? "<details><summary>" : "")
        addTag(to: &markup)
        if isFolded || isAlike(\.message) { markup.element("span", "class='what'", first.message) }
        markup.raw(isFolded ? "</summary>\n" : "")
        let note = Note(numbered: remarks[0], language: language, home: home)
        if isAlike(\.why) { note.addWhy(to: &markup) }
        if isAlike(\.suggestion) { note.addSuggestion(to: &markup) }
        addPlaces(path, address, to: &markup)
        note.addFoot(to: &markup)
        return markup.html + (isFolded ? "</details></li>\n" : "</li>\n")
    }

    private func addTag(to markup: inout Markup) {
        markup.raw("<span class='tag'>\(first.severity.icon)<span>")
        markup.text(first.severity.label)
        markup.raw("</span>")
        if remarks.count > 1 {
            markup.raw("<span class='times'>")
            markup.text(
                isAtOnePlace
                    ? Wording(sv: "\(remarks.count) stycken", en: "\(remarks.count) of them")
                    : Wording(sv: "\(remarks.count) ställen", en: "\(remarks.count) places"))
            markup.raw("</span>")
        }
        markup.raw("</span>\n")
    }

    private func isAlike(_ part: (Remark) -> some Equatable) -> Bool {
        remarks.allSatisfy { part($0.remark) == part(first) }
    }

    /// Whether all stand at the same words: a field, to which several are missing.
    private var isAtOnePlace: Bool { isAlike(\.place) }

    private func addPlaces(_ path: String?, _ address: ((Int) -> String)?, to markup: inout Markup) {
        let items = remarks.map { item($0, path, address) }
        let shown = first.severity == .block ? items.count : Self.shown
        markup.raw("<ul class='places'>\n\(items.prefix(shown).joined())</ul>\n")
        guard items.count > shown else { return }
        markup.raw("<details><summary>")
        markup.text(sv: "och \(items.count - shown) till", en: "and \(items.count - shown) more")
        markup.raw("</summary>\n<ul class='places'>\n\(items.dropFirst(shown).joined())</ul></details>\n")
    }

    private func item(_ numbered: NumberedRemark, _ path: String?, _ address: ((Int) -> String)?) -> String {
        let remark = numbered.remark
        let note = Note(numbered: numbered, language: language, home: home)
        var markup = Markup(language)
        markup.raw("<li\(address == nil ? " id='n\(numbered.number)'" : "")>")
        if !isAlike(\.message) { markup.element("p", "class='what'", remark.message) }
        if !isAtOnePlace || remarks.count == 1 { note.addQuote(to: &markup) }
        if !isAlike(\.why) { note.addWhy(to: &markup) }
        if !isAlike(\.suggestion) { note.addSuggestion(to: &markup) }
        let place = Markup.escaped(remark.place.shown(on: path).text(in: language))
        markup.raw("<p class='place'>")
        markup.raw(address.map { "<a href='\($0(numbered.number))'>\(place)</a>" } ?? place)
        return markup.html + "</p></li>\n"
    }
}

extension SourcePlace {
    /// 'line 12' on the page of its own file, else the path, line and column.
    fileprivate func shown(on page: String?) -> Wording {
        guard path == page else { return Wording(sv: shown, en: shown) }
        guard range != nil else { return Wording(sv: "hela filen", en: "the whole file") }
        return Wording(sv: "rad \(start.line)", en: "line \(start.line)")
    }
}
