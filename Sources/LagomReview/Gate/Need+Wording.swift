// SPDX-License-Identifier: EUPL-1.2
public import LagomText

extension Need {
    /// What is missing, as a sentence.
    public var wording: Wording {
        switch self {
        case .wholeHistory:
            Wording(
                sv: "Granskningens filer är skadade eller ofullständiga. Se ”lagom review verify”.",
                en: "Files of the review are damaged or missing. See \"lagom review verify\".")
        case .submission:
            Wording(
                sv: "Ingen har skickat in den här ordalydelsen till granskning.",
                en: "Nobody has submitted this wording for review.")
        case .answerToStop(_, isWithdrawal: true):
            Wording(
                sv: "Texten är tillbakadragen. Ingen har skickat in den på nytt.",
                en: "The text is withdrawn. Nobody has submitted it since.")
        case .answerToStop(_, isWithdrawal: false):
            Wording(
                sv: "En ändring är begärd. Ingen har skickat in texten på nytt.",
                en: "Changes are requested. Nobody has submitted the text since.")
        case .approvals(let seat, let count): seat.missing(count)
        case .original:
            Wording(sv: "Originalet är inte godkänt som det står.", en: "The original is not approved as it stands.")
        case .originalChanged:
            Wording(
                sv: "Originalet är ändrat. Ingen har läst översättningen mot det som det nu står.",
                en: "The original has changed. Nobody has read the translation against it as it stands now.")
        case .originalNotOut:
            Wording(
                sv: "Originalet är inte publicerat den dagen, och en översättning ges inte ut före sitt original.",
                en: "The original is not out on that day, and a translation is not released before its original.")
        case .nearerReviewDay(let latest):
            Wording(
                sv: "Nästa granskning (review-by) får ligga högst tre år fram: senast \(latest).",
                en: "The next review (review-by) may lie three years ahead at most: \(latest) or sooner.")
        case .blocking(let finding):
            Wording(
                sv: "En anmärkning stoppar: \(finding.rule) (\(finding.shortFingerprint)).",
                en: "A finding blocks: \(finding.rule) (\(finding.shortFingerprint)).")
        case .secondWaiver(let finding):
            Wording(
                sv: "En andra kliniker, inte den som godkänt, måste också medge \(finding.rule) "
                    + "(\(finding.shortFingerprint)).",
                en: "A second clinician, not the approver, must also waive \(finding.rule) "
                    + "(\(finding.shortFingerprint)).")
        case .answer(let finding) where finding.family == ReviewFinding.signQuestion:
            Wording(
                sv: "Ett tecken väntar på en medicinsk granskares svar, som ges en gång under ”common” "
                    + "(\(finding.shortFingerprint)).",
                en: "A sign awaits a clinical reviewer's answer, given once under \"common\" "
                    + "(\(finding.shortFingerprint)).")
        case .answer(let finding):
            Wording(
                sv: "En anmärkning väntar på svar: \(finding.rule) (\(finding.shortFingerprint)).",
                en: "A finding awaits an answer: \(finding.rule) (\(finding.shortFingerprint)).")
        case .readersWouldWait:
            Wording(
                sv: "Läsare i testet skulle söka vård senare vid ett varningstecken. Skriv om texten.",
                en: "Readers in the test would seek care later for a warning sign. Rewrite the text.")
        case .newReaderTest:
            Wording(
                sv: "Läsare av en tidigare ordalydelse skulle söka vård senare. Testa den nya med läsare.",
                en: "Readers of an earlier wording would seek care later. Test the new one with readers.")
        case .readerTest:
            Wording(
                sv: "Texten kallar sig lättläst, men inget läsartest är registrerat.",
                en: "The text calls itself easy to read, but no reader test is recorded.")
        }
    }
}

extension Seat {
    fileprivate func missing(_ count: Int) -> Wording {
        let trades = professions.map { $0.map(\.rawValue).sorted().joined(separator: "/") }.map { " (\($0))" } ?? ""
        return Wording(
            sv: "Godkännande saknas: \(role.wording.sv)\(trades)\(count > 1 ? ", \(count) personer" : "").",
            en: "An approval is missing: \(role.wording.en)\(trades)\(count > 1 ? ", \(count) people" : "").")
    }
}

extension ReviewFinding {
    /// The start of the fingerprint, by which commands name a finding.
    public var shortFingerprint: String { fingerprint.short }
}

extension Role {
    public var wording: Wording {
        switch self {
        case .author: Wording(sv: "skribent", en: "author")
        case .clinical: Wording(sv: "medicinsk granskare", en: "clinical reviewer")
        case .language: Wording(sv: "språkgranskare", en: "language reviewer")
        case .patient: Wording(sv: "patientföreträdare", en: "patient representative")
        case .editor: Wording(sv: "redaktör", en: "editor")
        }
    }
}

extension EventFault {
    /// What is wrong, as a sentence.
    public var wording: Wording {
        switch self {
        case .badName: Wording(sv: "Filnamnet är inget händelsenamn.", en: "The file's name is no event's.")
        case .strange: Wording(sv: "Filen hör inte hit.", en: "The file has nothing to do here.")
        case .onlyCopy:
            Wording(
                sv: "Filen saknas; en kopia i Content/editions säger vad den sade. Hämta tillbaka den ur Git, eller "
                    + "dra tillbaka texten en gång till.",
                en: "The file is missing; a copy in Content/editions tells what it said. Restore it from Git, or "
                    + "withdraw the text once more.")
        case .noCopy:
            Wording(
                sv: "Kopian av tillbakadragandet i Content/editions saknas. Hämta tillbaka den ur Git, eller dra "
                    + "tillbaka texten en gång till.",
                en: "The withdrawal's copy in Content/editions is missing. Restore it from Git, or withdraw the text "
                    + "once more.")
        case .brokenCopy:
            Wording(
                sv: "Kopian av tillbakadragandet går inte att läsa. Hämta tillbaka den ur Git.",
                en: "The withdrawal's copy cannot be read. Restore it from Git.")
        case .nobodysCopy:
            Wording(
                sv: "Ingen vet vilken text som kopian av ett tillbakadragande gäller. Hämta tillbaka den ur Git.",
                en: "Nobody knows which text this copy of a withdrawal is about. Restore it from Git.")
        case .tooLarge: Wording(sv: "Filen är orimligt stor.", en: "The file is unreasonably large.")
        case .unreadable: Wording(sv: "Filen går inte att läsa.", en: "The file cannot be read.")
        case .noJSON(let error):
            Wording(
                sv: "Filen är inte JSON som Lagom läser (byte \(error.offset)).",
                en: "The file is no JSON that Lagom reads (byte \(error.offset)).")
        case .unknownSchema: Wording(sv: "Okänd version av schemat.", en: "Unknown version of the schema.")
        case .unknownField(let name): Wording(sv: "Okänt fält ”\(name)”.", en: "Unknown field \"\(name)\".")
        case .badField(let name):
            Wording(sv: "Fältet ”\(name)” saknas eller är fel.", en: "The field \"\(name)\" is missing or wrong.")
        case .wrongPlace:
            Wording(
                sv: "Innehållet hör till ett annat filnamn eller budskap.",
                en: "What it says belongs to another file name or message.")
        case .altered: Wording(sv: "Händelsen är ändrad i efterhand.", en: "The event was altered afterwards.")
        case .notForRole: Wording(sv: "Rollen får inte göra så.", en: "The role may not do this.")
        case .future(let who, let counts): .future(who, counts)
        case .backdated:
            Wording(
                sv: "Tiden är före händelser som den har sett.", en: "Its time is before that of events it has seen.")
        case .withdrawalLost:
            Wording(
                sv: "En tillbakadragning saknas med sin kopia; Git eller det senaste bygget vet vad den sa. "
                    + "Så hämtas den tillbaka: lagom build",
                en: "A withdrawal is missing with its copy; Git or the last build knows what it said. "
                    + "How to bring it back: lagom build")
        case .historyUnread:
            Wording(
                sv: "Git säger inte om något tillbakadragande har gått förlorat. Vad som är fel: lagom build",
                en: "Git does not tell whether a withdrawal was lost. What is wrong: lagom build")
        case .missing:
            Wording(
                sv: "Filen saknas, men andra händelser har sett den.", en: "The file is missing; others have seen it.")
        case .circular: Wording(sv: "Händelsen har sett sig själv.", en: "The event has seen itself.")
        case .duplicate: Wording(sv: "En annan fil säger samma sak.", en: "Another file says the same.")
        case .unknownReviewer:
            Wording(
                sv: "Granskaren är okänd eller har inte rollen; händelsen räknas inte. Har någon slutat, skriv left: "
                    + "och sista dagen i stället för att ta bort personen.",
                en: "The reviewer is unknown or lacks the role; the event does not count. If somebody left, set left: "
                    + "to the day they left instead of deleting the person.")
        case .unapproved:
            Wording(
                sv: "Ingen hade godkänt ordalydelsen när den gavs ut. Utgivningen räknas inte.",
                en: "Nobody had approved the wording when it was released. The release does not count.")
        case .editionMissing:
            Wording(
                sv: "Det som sparades av utgåvan saknas. Hämta tillbaka mappen ur Git.",
                en: "What was kept of the edition is missing. Restore the folder from Git.")
        case .editionAltered:
            Wording(
                sv: "Den sparade utgåvan säger inte det som gavs ut. Hämta tillbaka mappen ur Git.",
                en: "The kept edition does not say what was released. Restore the folder from Git.")
        case .badRecord:
            Wording(
                sv: "Filen saknas, eller säger något annat än beslutet att ge ut utgåvan. Hämta tillbaka den ur Git.",
                en: "The file is missing, or says something else than the release of the edition. Restore it from Git.")
        case .hollow:
            Wording(
                sv: "Händelsen säger något som inget kommando hade tagit emot, och räknas inte.",
                en: "The event says what no command would have taken, and counts for nothing.")
        case .notReleased:
            Wording(
                sv: "Ingen utgivning nämner utgåvan. Hämta tillbaka granskningens filer ur Git.",
                en: "No release names the edition. Restore the review's files from Git.")
        case .copy(let number):
            Wording(
                sv: "Mappen är en kopia av utgåvan \(number) under ett nummer som ingen utgivning nämner. Ta bort den.",
                en: "The folder is a copy of the edition \(number) under a number that no release names. Remove it.")
        }
    }
}

extension Wording {
    /// The time of an event is still to come.
    fileprivate static func future(_ who: Identifier<Reviewer>, _ counts: Bool) -> Wording {
        let (sv, en) = ("Klockan gick före hos \(who)", "The clock of \(who)'s computer was fast")
        return counts
            ? Wording(
                sv: "\(sv). Stoppet räknas ändå: låt filen ligga, och ställ klockan.",
                en: "\(en). The stop counts all the same: leave the file, and set that clock.")
            : Wording(
                sv: "\(sv): detta räknas inte före dagen i filens namn. Ställ klockan, ta bort filen och gör om det.",
                en: "\(en): this does not count before the day in the file's name. Set the clock, remove the file, and "
                    + "do it again.")
    }
}
