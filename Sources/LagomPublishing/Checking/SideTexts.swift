// SPDX-License-Identifier: EUPL-1.2
import LagomContent
import LagomRules
import LagomText

/// Texts of a variant that reach some of its readers though no format carries them as such: the titles of links, the
/// words drawn in pictures, and words in another language, which the rules of that language read.
struct SideTexts {
    private(set) var texts: [LooseText] = []
    /// What is wrong with the characters of the words in pictures; the text's own are the reader's to judge.
    private(set) var characterFindings: [Finding] = []
    private let variant: Variant

    /// - Parameter project: where the pictures lie; nil where the text belongs to no campaign.
    init(of variant: Variant, in project: ProjectFolder?) {
        self.variant = variant
        for block in variant.blocks {
            block.forEachInline { inline in
                switch inline.kind {
                case .link(let link): add(link.title, of: inline)
                case .foreign(let language, let words): add(words.plainText, language)
                default: break
                }
            }
        }
        for path in Self.drawings(of: variant).sorted() { addWords(of: path, project) }
    }

    /// What they say.
    var words: [String] { texts.map(\.text.string) }

    /// The paths of the drawings whose words are among the texts of a campaign's variant.
    static func drawings(of variant: Variant) -> Set<String> {
        var paths: Set<String> = []
        for block in variant.blocks {
            block.forEachInline { inline in
                guard case .picture(let picture) = inline.kind, picture.path.lowercased().hasSuffix(".svg") else {
                    return
                }
                paths.insert("Content/messages/\(variant.message)/\(picture.path)")
            }
        }
        return paths
    }

    /// The languages in which a variant has something to read, its own first.
    static func languages(of variant: Variant) -> [LanguageTag] {
        [variant.language] + SideTexts(of: variant, in: nil).texts.map(\.language)
    }

    /// A title's place is its link's: readers find it by pointing at that.
    private mutating func add(_ title: String?, of link: Inline) {
        guard let title, !title.isEmpty else { return }
        let segment = MappedText.Segment(text: 0..<title.utf8.count, source: link.range)
        add(MappedText(title, segments: [segment]), variant.language, .caption, variant.file)
    }

    /// The most words of a term: more may be a sentence.
    private static let longestTerm = 3

    private mutating func add(_ words: MappedText, _ language: LanguageTag) {
        let isTerm = words.string.split(separator: " ").count <= Self.longestTerm
        add(words, language, .body, variant.file, isTerm ? .term : .part)
    }

    private mutating func addWords(of path: String, _ project: ProjectFolder?) {
        guard let file = project?.read(path).file else { return }
        for words in SVGWords.read(file.bytes) {
            add(words, variant.language, .alternativeText, file)
            characterFindings += words.characterFindings(in: file)
        }
    }

    private mutating func add(
        _ text: MappedText, _ language: LanguageTag, _ role: FormatText.Role, _ file: SourceFile,
        _ kind: LooseText.Kind = .part
    ) {
        let type = variant.frontMatter.type
        texts.append(
            LooseText(
                text, in: file, language: language, as: role, formats: Format.formats(of: type), kind: kind,
                isForStaff: type == .staff))
    }
}
