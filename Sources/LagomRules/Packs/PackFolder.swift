// SPDX-License-Identifier: EUPL-1.2
public import LagomText

extension Pack {
    /// Makes the pack of a language of its files: `pack.yaml`, `concepts/*.yaml` and `*.yaml`, one a rule.
    ///
    /// - Returns: nil where there is no `pack.yaml` that can be read; findings for everything that is wrong. A rule
    ///   with anything wrong in it is left out, the others stand.
    /// - Parameter demandsExamples: false while rules are being drafted.
    public static func read(
        _ language: LanguageTag, files: [SourceFile], demandsExamples: Bool = true
    ) -> (pack: Pack?, findings: [Finding]) {
        var findings: [Finding] = []
        guard let main = files.first(where: { $0.path.hasSuffix("/pack.yaml") }),
            let settings = PackSettings.read(main, &findings)
        else { return (nil, findings) }
        var reader = PackReader(language, settings: settings, demandsExamples: demandsExamples)
        reader.readConcepts(files.filter { $0.path.contains("/concepts/") })
        for file in files where !file.path.contains("/concepts/") && !file.path.hasSuffix("/pack.yaml") {
            reader.readRule(file)
        }
        let pack = reader.pack()
        return (pack, findings + reader.findings)
    }
}
