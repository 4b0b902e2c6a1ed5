// SPDX-License-Identifier: EUPL-1.2
import LagomContent
import LagomText
import LagomTheme

extension Lists {
    /// The page of a subject with all its messages; it stays at its address however many there are.
    func page(on subject: Subject, _ entries: [Entry]) -> Page {
        let path = kit.paths.subject(subject.id)
        let name = site.name(of: subject, in: kit)
        return page(
            .subject, at: path, alternates(of: subject.id), nil, title: name,
            summary: kit.strings.text(.subjectSummary, ["subject": name]), drawing: subject.id.name,
            ["messages": .list(entries.map { link(to: $0, from: path) })])
    }

    /// The messages for staff.
    var staffPage: Page {
        page(
            .staff, at: \.staff, .staff, title: kit.strings[.staffTitle], summary: kit.strings[.staffSummary],
            drawing: "staff",
            [
                "messages": .list(entries.filter(\.isForStaff).map { link(to: $0, from: kit.paths.staff) }),
                "path-prints": .text(
                    prints.isEmpty ? "" : Address.relative(from: kit.paths.staff, to: kit.paths.prints)),
            ])
    }
}
