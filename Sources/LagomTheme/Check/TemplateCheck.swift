// SPDX-License-Identifier: EUPL-1.2
import LagomText

/// Walks each template through its partials and looks up every name in what the site hands over.
struct TemplateCheck {
    let files: [String: SourceFile]
    private(set) var findings: [Finding] = []
    /// The words that templates ask for, and one place of each.
    private(set) var words: [String: SourcePlace] = [:]
    private let tags: [String: [TemplateTag]]
    /// The partials that are being walked, so that one that holds itself ends.
    private var path: [String] = []
    private var reached: Set<String> = []
    private var seen: Set<Finding> = []
    /// The names that the template being walked shows, itself or in its partials.
    private var shown: Set<String> = []

    /// Checks all templates of the theme in the folder `home`.
    static func run(_ files: [String: SourceFile], home: String) -> TemplateCheck {
        var check = TemplateCheck(files: files)
        for template in TemplateName.allCases {
            if files[template.rawValue] == nil {
                check.report(.missingFile(ThemeFolder.shown("\(home)/templates/\(template.rawValue).mustache")))
            } else {
                check.walk(template)
            }
        }
        for (name, file) in files.sorted(by: { $0.key < $1.key }) { check.checkAlone(name, file) }
        return check
    }

    private init(files: [String: SourceFile]) {
        self.files = files
        tags = files.mapValues(TemplateTag.all)
    }

    /// Walks a template, and reports what it must show and does not.
    private mutating func walk(_ template: TemplateName) {
        shown = []
        walk(template.rawValue, [template.shape])
        guard let file = files[template.rawValue] else { return }
        for name in template.required.subtracting(shown).sorted() { report(.notShown(name, at: file.place(0..<0))) }
    }

    /// Follows a template's tags with the scopes that its names are looked up in, the innermost last.
    private mutating func walk(_ name: String, _ outer: [TemplateShape]) {
        guard let file = files[name] else { return }
        reached.insert(name)
        path.append(name)
        var scopes = outer
        var depths: [Int] = []
        for tag in tags[name] ?? [] {
            switch tag.kind {
            case .variable: _ = look(up: tag, in: scopes, file)
            case .section, .inverted:
                depths.append(scopes.count)
                if let inner = look(up: tag, in: scopes, file), tag.kind == .section { scopes.append(inner) }
            case .block: depths.append(scopes.count)
            case .parent:
                depths.append(scopes.count)
                enter(tag, scopes, file)
            case .partial: enter(tag, scopes, file)
            case .close: scopes.removeLast(scopes.count - (depths.popLast() ?? scopes.count))
            case .comment, .pragma: break
            }
        }
        path.removeLast()
    }

    private mutating func enter(_ tag: TemplateTag, _ scopes: [TemplateShape], _ file: SourceFile) {
        if path.contains(tag.name) { return report(.partialInItself(path + [tag.name], at: file.place(tag.range))) }
        guard files[tag.name] == nil else { return walk(tag.name, scopes) }
        report(.unknownPartial(tag.name, at: file.place(tag.range), known: files.keys.sorted()))
    }

    /// Reports a name that nothing stands under; gives the shape of a list's items.
    private mutating func look(up tag: TemplateTag, in scopes: [TemplateShape], _ file: SourceFile) -> TemplateShape? {
        if tag.name == "." { return nil }
        if tag.name.hasPrefix("t.") {
            words[String(tag.name.dropFirst(2))] = file.place(tag.range)
            return nil
        }
        if tag.kind != .inverted { shown.insert(tag.name) }
        let plain = tag.name.hasPrefix("has-") ? String(tag.name.dropFirst(4)) : tag.name
        guard let scope = scopes.last(where: { $0.names.contains(plain) }) else {
            let known = scopes.reduce(into: Set()) { $0.formUnion($1.names) }
            report(.unknownVariable(tag.name, at: file.place(tag.range), known: known.sorted()))
            return nil
        }
        return plain == tag.name ? scope.lists[plain] : nil
    }

    /// What holds for a file wherever it is used: it names the content type, and something uses it.
    private mutating func checkAlone(_ name: String, _ file: SourceFile) {
        let first = tags[name]?.first
        if first?.kind != .pragma || first?.name.filter({ $0 != " " }) != "CONTENT_TYPE:" + BytewiseHTML.name {
            report(.noContentType(at: file.place(0..<0)))
        }
        if !reached.contains(name) { report(.unusedPartial(name, at: file.place(0..<0))) }
    }

    private mutating func report(_ finding: Finding) {
        if seen.insert(finding).inserted { findings.append(finding) }
    }
}
