// SPDX-License-Identifier: EUPL-1.2
public import LagomText

extension Clinic {
    /// Bytes: some 20,000 clinics.
    public static let fileSizeLimit = 4 << 20
    /// The findings after which reading stops, so that a file of another kind does not drown its reader.
    static let findingLimit = 200

    /// Reads `Content/clinics.csv`: separated by semicolons, commas or tabs, in UTF-8 or else Windows-1252.
    ///
    /// - Returns: the clinics whose row has an id, a name and a phone number; and what was found wrong, row by row.
    public static func read(_ file: SourceFile) -> (clinics: [Clinic], findings: [Finding]) {
        if let tooLarge = file.sizeFinding(limit: fileSizeLimit) { return ([], [tooLarge]) }
        let table = CSVTable(file.bytes, from: file.byteOrderMarkLength)
        let wording = ClinicFinding(file)
        var findings = table.problems.map(wording.problem)
        guard let header = table.rows.first else { return ([], findings + [wording.noHeader]) }
        let cells = ClinicCells(file: file)
        let (columns, headerFindings) = readHeader(header, cells, wording)
        findings += headerFindings
        guard ClinicColumn.required.allSatisfy(columns.values.contains) else { return ([], findings) }
        var reader = ClinicRowReader(columns: columns, cells: cells, wording: wording)
        for row in table.rows.dropFirst() {
            guard findings.count + reader.findings.count < findingLimit else {
                findings.append(wording.tooMany(row.range))
                break
            }
            reader.take(row)
        }
        return (reader.clinics, findings + reader.findings)
    }

    /// The column that stands at each position of the header.
    private static func readHeader(
        _ row: CSVTable.Row, _ cells: ClinicCells, _ wording: ClinicFinding
    ) -> (columns: [Int: ClinicColumn], findings: [Finding]) {
        var columns: [Int: ClinicColumn] = [:]
        var findings: [Finding] = []
        for (index, cell) in row.cells.enumerated() {
            let name = cells.text(cell)
            if name.isEmpty { continue }
            guard let column = ClinicColumn(header: name) else {
                findings.append(wording.unknownColumn(name, cell.range))
                continue
            }
            if columns.values.contains(column) { findings.append(wording.repeatedColumn(name, cell.range)) }
            columns[index] = column
        }
        for column in ClinicColumn.required where !columns.values.contains(column) {
            findings.append(wording.missingColumn(column, row.range))
        }
        return (columns, findings)
    }
}

/// Decodes cells in the encoding of their file.
struct ClinicCells {
    private let file: SourceFile
    private let isUTF8: Bool

    init(file: SourceFile) {
        self.file = file
        isUTF8 = file.repairedBytes(in: 0..<file.bytes.count) == nil
    }

    /// A cell's text, without blanks around it and with doubled quotes made single.
    func text(_ cell: CSVTable.Cell) -> String {
        let bytes = file.bytes[cell.range]
        let text = isUTF8 ? String(decoding: bytes, as: UTF8.self) : Windows1252.text(bytes)
        let single = cell.isQuoted ? text.replacing("\"\"", with: "\"") : text
        let isBlank = { (character: Character) in character == " " || character == "\u{A0}" || character == "\t" }
        let start = single.drop(while: isBlank)
        return String(start.reversed().drop(while: isBlank).reversed())
    }
}
