// SPDX-License-Identifier: EUPL-1.2
public import LagomText
import LagomYAML

extension Pack {
    /// Makes the pack of a language of its files: `pack.yaml`, `concepts/*.yaml` and `*.yaml`, one a rule.
    ///
    /// - Returns: nil where there is no `pack.yaml` that can be read; findings for everything that is wrong. A rule
    ///   with anything wrong in it is left out, the others stand.
    /// - Parameters:
    ///   - additions: files of somebody's own; weighing never doubts their rules, as it knows nothing of them.
    ///   - demandsExamples: false while rules are being drafted.
    public static func read(
        _ language: LanguageTag, files: [SourceFile], additions: [SourceFile] = [], demandsExamples: Bool = true
    ) -> (pack: Pack?, findings: [Finding]) {
        var findings: [Finding] = []
        let all = files + additions
        guard let main = all.first(where: \.isPackFile), let settings = PackSettings.read(main, &findings) else {
            return (nil, findings)
        }
        var reader = PackReader(language, settings: settings, demandsExamples: demandsExamples)
        reader.readConcepts(all.filter(\.isConceptFile))
        for file in files where file.isRuleFile { reader.readRule(file) }
        for file in additions where file.isRuleFile { reader.readRule(file, isAddition: true) }
        let pack = reader.pack()
        return (pack, findings + reader.findings)
    }
}

extension SourceFile {
    /// What a file of a pack holds; one that holds nothing but comments is a finding.
    func packRoot(_ findings: inout [Finding]) -> YAMLNode? {
        let (root, found) = YAML.read(self)
        findings += found
        if root == nil, found.isEmpty { findings.append(nothingButComments) }
        return root
    }

    /// Whether it says what holds of a language as a whole.
    public var isPackFile: Bool { path.hasSuffix("/pack.yaml") && !isConceptFile }

    var isRuleFile: Bool { !isPackFile && !isConceptFile }

    /// Whether it holds concepts, by the folder that it lies in.
    var isConceptFile: Bool { path.split(separator: "/").dropLast().last == "concepts" }
}
