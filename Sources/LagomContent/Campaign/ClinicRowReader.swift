// SPDX-License-Identifier: EUPL-1.2
import LagomText

/// Reads one row of `Content/clinics.csv` after the other.
struct ClinicRowReader {
    private(set) var clinics: [Clinic] = []
    private(set) var findings: [Finding] = []

    private let columns: [Int: ClinicColumn]
    private let cells: ClinicCells
    private let wording: ClinicFinding
    private var places: [String: ByteRange] = [:]
    /// Columns of the row whose text was refused, which are not reported as missing as well.
    private var refused: Set<ClinicColumn> = []
    private var row: [ClinicColumn: (text: String, range: ByteRange)] = [:]

    init(columns: [Int: ClinicColumn], cells: ClinicCells, wording: ClinicFinding) {
        self.columns = columns
        self.cells = cells
        self.wording = wording
    }

    /// Adds the row's clinic, or findings on why there is none; a row of empty cells is skipped.
    mutating func take(_ row: CSVTable.Row) {
        guard fill(row) else { return }
        let id = readID(row.range)
        let name = required(.name, row.range)
        let phone = readPhone(row.range)
        let url = readAddress()
        let logo = readLogo()
        let languages = readLanguages()
        guard let id, let name, let phone else { return }
        clinics.append(
            Clinic(
                id: Identifier(id), name: name, phone: phone, phoneHours: self.row[.phoneHours]?.text,
                whenClosed: self.row[.whenClosed]?.text, address: self.row[.address]?.text,
                region: self.row[.region]?.text, url: url, logo: logo, languages: languages, range: row.range,
                phoneHoursRange: self.row[.phoneHours]?.range, whenClosedRange: self.row[.whenClosed]?.range))
    }

    /// Takes the cells that have a text; false where none has.
    private mutating func fill(_ row: CSVTable.Row) -> Bool {
        (self.row, refused) = ([:], [])
        var surplus: ByteRange?
        for (index, cell) in row.cells.enumerated() {
            let text = cells.text(cell)
            if text.isEmpty { continue }
            if let column = columns[index] {
                self.row[column] = check(text, column, cell.range).map { ($0, cell.range) }
            } else if index > columns.keys.max() ?? 0 {
                surplus = surplus ?? cell.range
            }
        }
        if let surplus { findings.append(wording.surplusCell(surplus)) }
        return row.cells.contains { !cells.text($0).isEmpty }
    }

    private mutating func check(_ text: String, _ column: ClinicColumn, _ range: ByteRange) -> String? {
        let cell = MappedText(text, segments: [MappedText.Segment(text: 0..<text.utf8.count, source: range)])
        let isTooLong = text.unicodeScalars.count > Clinic.cellLimit
        let faults =
            wording.characters(of: cell) + (isTooLong ? [wording.tooLong(column, text, range)] : [])
        findings += faults
        guard !faults.isEmpty else { return text }
        refused.insert(column)
        return nil
    }

    private mutating func required(_ column: ClinicColumn, _ range: ByteRange) -> String? {
        if let text = row[column]?.text { return text }
        if !refused.contains(column) { findings.append(wording.missing(column, range)) }
        return nil
    }

    private mutating func readID(_ range: ByteRange) -> String? {
        guard let id = required(.id, range), let place = row[.id]?.range else { return nil }
        guard Identifier<Clinic>.isWellFormed(id) else {
            findings.append(wording.badID(id, place))
            return nil
        }
        if let earlier = places[id] {
            findings.append(wording.repeatedID(id, first: earlier, place))
            return nil
        }
        places[id] = place
        return id
    }

    /// A number that can be dialled.
    private mutating func readPhone(_ range: ByteRange) -> String? {
        guard let phone = required(.phone, range), let place = row[.phone]?.range else { return nil }
        if Clinic.isSwedishNumber(phone) { return phone }
        findings.append(wording.badPhone(phone, place))
        return nil
    }

    private mutating func readAddress() -> String? {
        guard let (text, range) = row[.url] else { return nil }
        if WebAddress.isWellFormed(text) { return text }
        findings.append(wording.badAddress(text, range))
        return nil
    }

    private mutating func readLogo() -> String? {
        guard let (text, range) = row[.logo] else { return nil }
        if ProjectPath.isSafe(text) { return text }
        findings.append(wording.badLogo(text, range))
        return nil
    }

    private mutating func readLanguages() -> [LanguageTag] {
        guard let (text, range) = row[.languages] else { return [] }
        let words = text.split { " ,;/|\n\r\t".contains($0) }
        return words.compactMap { word in
            let tag = LanguageTag(String(word))
            if tag == nil { findings.append(wording.unknownLanguage(String(word), range)) }
            return tag
        }
    }
}
