// SPDX-License-Identifier: EUPL-1.2
import LagomText

extension Catalogue {
    /// One question for a clinician for each sign and exception whose draft asks for one (`needs-clinician`).
    func clinicianFindings(in file: SourceFile) -> [Finding] {
        let signs = signs.values.filter(\.needsClinician).map { ($0.id, $0.range) }
        let exceptions = exceptions.values.filter(\.needsClinician).map { ($0.id, $0.range) }
        return (signs + exceptions).map { id, range in
            Finding(
                "needs-clinician", .answer, at: file.place(range),
                message: Wording(
                    sv: "”\(id)” väntar på att en kliniker bedömer nivå och ordalydelse.",
                    en: "\"\(id)\" waits for a clinician to judge its level and wording."),
                remedy: Wording(
                    sv: "Låt en kliniker granska raden, och ta bort ”needs-clinician” när den är godkänd.",
                    en: "Have a clinician review it, and remove \"needs-clinician\" once it is approved."))
        }
    }
}
