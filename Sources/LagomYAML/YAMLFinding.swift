// SPDX-License-Identifier: EUPL-1.2
import LagomText

/// The wording of what can be wrong with YAML whatever it says.
struct YAMLFinding {
    let file: SourceFile

    init(_ file: SourceFile) {
        self.file = file
    }

    func tooLarge(_ range: ByteRange, limit: Int) -> Finding {
        let kilobytes = limit / 1024
        return Finding(
            "file-too-large", at: SourcePlace(path: file.path),
            message: Wording(
                sv: "Filen är för stor: \(range.count / 1024) KiB YAML, högst \(kilobytes) går.",
                en: "The file is too large: \(range.count / 1024) KiB of YAML, at most \(kilobytes) will do."),
            remedy: Wording(sv: "Dela upp eller korta innehållet.", en: "Split or shorten the content."))
    }

    func anchor(_ range: ByteRange) -> Finding {
        Finding(
            "yaml-anchor", at: file.place(range),
            message: Wording(
                sv: "”\(file.text(in: range))” är ett YAML-ankare, och ankare får inte användas här.",
                en: "\"\(file.text(in: range))\" is a YAML anchor, and anchors may not be used here."),
            remedy: Wording(
                sv: "Ta bort ankaret, eller sätt citattecken om texten om tecknet & hör till den.",
                en: "Remove the anchor, or put quotes around the text if the & belongs to it."))
    }

    func alias(_ range: ByteRange) -> Finding {
        Finding(
            "yaml-alias", at: file.place(range),
            message: Wording(
                sv: "”\(file.text(in: range))” hänvisar till ett YAML-ankare, och det går inte här.",
                en: "\"\(file.text(in: range))\" refers to a YAML anchor, which will not do here."),
            remedy: Wording(
                sv: "Skriv ut texten i sin helhet, eller sätt citattecken om den om tecknet * hör till den.",
                en: "Write the text out, or put quotes around it if the * belongs to it."))
    }

    func tag(_ range: ByteRange) -> Finding {
        Finding(
            "yaml-tag", at: file.place(range),
            message: Wording(
                sv: "”\(file.text(in: range))” är en YAML-tagg, och taggar får inte användas här.",
                en: "\"\(file.text(in: range))\" is a YAML tag, and tags may not be used here."),
            remedy: Wording(
                sv: "Ta bort taggen, eller sätt citattecken om texten om utropstecknet hör till den.",
                en: "Remove the tag, or put quotes around the text if the exclamation mark belongs to it."))
    }

    func secondDocument(_ range: ByteRange) -> Finding {
        Finding(
            "yaml-documents", at: file.place(range),
            message: Wording(
                sv: "Här börjar ett andra YAML-dokument, men filen får bara ha ett.",
                en: "A second YAML document starts here, but the file may have one only."),
            remedy: Wording(sv: "Ta bort raden ”---”.", en: "Remove the line \"---\"."))
    }

    func tooDeep(_ range: ByteRange) -> Finding {
        Finding(
            "yaml-depth", at: file.place(range),
            message: Wording(
                sv: "Här är fler än \(YAML.depthLimit) nivåer av listor och fält i varandra.",
                en: "There are more than \(YAML.depthLimit) levels of lists and fields within each other here."),
            remedy: Wording(sv: "Skriv innehållet i färre nivåer.", en: "Write the content in fewer levels."))
    }

    func keyIsNoText(_ range: ByteRange) -> Finding {
        Finding(
            "wrong-type", at: file.place(range),
            message: Wording(
                sv: "Namnet på ett fält måste vara ett ord, men här står en lista eller flera fält.",
                en: "The name of a field must be a word, but here is a list or a group of fields."),
            remedy: Wording(
                sv: "Skriv fältets namn, ett kolon och sedan värdet.",
                en: "Write the field's name, a colon and then the value."))
    }

    func duplicateKey(_ key: String, first: ByteRange, second: ByteRange) -> [Finding] {
        let remedy = Wording(
            sv: "Behåll en av raderna och ta bort den andra.", en: "Keep one of the lines and remove the other.")
        let (one, two) = (file.position(at: first.lowerBound).line, file.position(at: second.lowerBound).line)
        return [
            Finding(
                "duplicate-key", at: file.place(first),
                message: Wording(
                    sv: "Fältet ”\(key)” står två gånger: här och på rad \(two).",
                    en: "The field \"\(key)\" is there twice: here and on line \(two)."),
                remedy: remedy),
            Finding(
                "duplicate-key", at: file.place(second),
                message: Wording(
                    sv: "Fältet ”\(key)” står redan på rad \(one).",
                    en: "The field \"\(key)\" is already on line \(one)."),
                remedy: remedy),
        ]
    }
}
