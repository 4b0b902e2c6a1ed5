// SPDX-License-Identifier: EUPL-1.2

extension Sheet {
    /// A sheet that is one page, with what its finish asks for around it.
    static func single(_ size: Size, bleed: Double, hasMarks: Bool) -> Sheet {
        var sheet = Sheet(size: size, bleed: bleed)
        sheet.margin = bleed + (hasMarks ? CutMarks.room : 0)
        if hasMarks { sheet.cutMarks = CutMarks.corners(of: size, bleed: bleed) }
        return sheet
    }

    /// An A4 with four copies of an A6 page: the first is read aloud, the others are its images.
    static var fourCards: Sheet {
        let (card, paper) = (Paper.a6.size, Paper.a4.size)
        var sheet = Sheet(size: paper)
        sheet.copies = [
            Point(x: card.width, y: 0), Point(x: 0, y: card.height), Point(x: card.width, y: card.height),
        ]
        sheet.cutMarks = CutMarks.quarters(of: paper)
        return sheet
    }
}
