// SPDX-License-Identifier: EUPL-1.2
import Glibc
import LagomText

/// The wording of what can be wrong with a file before anybody has read it.
struct ProjectFinding {
    private let path: String

    init(_ path: String) {
        self.path = path
    }

    var unsafePath: Finding {
        finding(
            "unsafe-path", sv: "”\(path)” kan leda ut ur projektets mapp.",
            en: "\"\(path)\" may lead out of the project's folder.",
            remedySv: "Skriv sökvägen från projektets mapp, utan ”..” och utan / först.",
            remedyEn: "Write the path from the project's folder, without \"..\" and without a / at its start.")
    }

    func failure(_ failure: DiskFailure) -> Finding {
        switch failure {
        case .missing:
            finding(
                "missing-file", sv: "”\(path)” finns inte.", en: "\"\(path)\" is not there.",
                remedySv: "Skapa den, eller rätta sökvägen.", remedyEn: "Create it, or correct the path.")
        case .missingRoot:
            finding(
                "missing-file", sv: "Projektets mapp finns inte.", en: "The project's folder is not there.",
                remedySv: "Ange rätt mapp med --root.", remedyEn: "Name the right folder with --root.")
        case .leavesRoot:
            finding(
                "unsafe-link", sv: "”\(path)” är en länk som leder ut ur projektets mapp.",
                en: "\"\(path)\" is a link that leads out of the project's folder.",
                remedySv: "Lägg själva filen i projektet i stället för länken.",
                remedyEn: "Put the file itself into the project instead of the link.")
        case .isFolder, .isNoFolder, .notAFile: wrongKind(failure)
        case .tooLarge(let size, let limit): SourceFile.tooLarge(path, size: size, limit: limit)
        case .system(let code): unreadable(code)
        }
    }

    private func wrongKind(_ failure: DiskFailure) -> Finding {
        switch failure {
        case .isFolder:
            finding(
                "not-a-file", sv: "”\(path)” är en mapp, men här ska vara en fil.",
                en: "\"\(path)\" is a folder where a file should be.",
                remedySv: "Byt mappens namn och lägg filen här.", remedyEn: "Rename the folder and put the file here.")
        case .isNoFolder:
            finding(
                "not-a-folder", sv: "”\(path)” är ingen mapp.", en: "\"\(path)\" is not a folder.",
                remedySv: "Skapa mappen, eller rätta sökvägen.", remedyEn: "Create the folder, or correct the path.")
        default:
            finding(
                "not-a-file", sv: "”\(path)” är ingen vanlig fil utan en enhet eller ett rör.",
                en: "\"\(path)\" is not a regular file but a device or a pipe.",
                remedySv: "Ta bort den och lägg en vanlig fil här.", remedyEn: "Remove it and put a regular file here.")
        }
    }

    private func unreadable(_ code: Int32) -> Finding {
        let reason = Self.reason(code)
        return finding(
            "unreadable-file", sv: "”\(path)” går inte att läsa: \(reason.sv).",
            en: "\"\(path)\" cannot be read: \(reason.en).",
            remedySv: "Rätta felet och kör igen.", remedyEn: "Correct that and run again.")
    }

    private static func reason(_ code: Int32) -> Wording {
        switch code {
        case EACCES, EPERM: Wording(sv: "rättigheterna tillåter det inte", en: "permission is denied")
        case ELOOP: Wording(sv: "länken leder runt i en cirkel", en: "the link leads round in a circle")
        case ENAMETOOLONG: Wording(sv: "namnet är för långt", en: "the name is too long")
        case ENOTDIR:
            Wording(sv: "en del av sökvägen är en fil, ingen mapp", en: "a part of the path is a file, not a folder")
        case EMFILE, ENFILE: Wording(sv: "för många filer är öppna", en: "too many files are open")
        case EIO: Wording(sv: "disken svarar med ett fel", en: "the disk answers with an error")
        default: Wording(sv: "systemfel \(code)", en: "system error \(code) (\(String(cString: strerror(code))))")
        }
    }

    private func finding(_ rule: String, sv: String, en: String, remedySv: String, remedyEn: String) -> Finding {
        Finding(
            rule, at: SourcePlace(path: path), message: Wording(sv: sv, en: en),
            remedy: Wording(sv: remedySv, en: remedyEn))
    }
}
