// SPDX-License-Identifier: EUPL-1.2
import LagomContent

/// How many words can be read while a picture is shown.
///
/// Aloud, adults read 184 words a minute, with a standard deviation of 29, on average over 17 languages (Trauzettel-
/// Klosinski and Dietz, Standardized Assessment of Reading Performance: The New International Reading Speed Texts
/// IReST, Investigative Ophthalmology & Visual Science 53(9):5452, 2012). Two deviations less leave time for those who
/// are old, or tired, or read a language of long words; silent reading is faster still.
enum ReadingTime {
    private static let wordsAMinute = 184.0 - 2 * 29

    static func words(in seconds: Double) -> Int { Int(seconds * wordsAMinute / 60) }
}

extension SlotContent {
    /// How many words it has.
    var words: Int {
        strings.reduce(0) { $0 + $1.split(whereSeparator: \.isWhitespace).count }
    }
}

extension SlotName {
    /// Whether it is part of what a reader is told, and not of who tells it.
    var isMessage: Bool {
        switch self {
        case .headline, .lead, .points, .body, .title, .summary, .safetyShort: true
        case .cards, .emergency, .urgent, .contact, .exception, .ask, .fact: true
        case .numbers, .qr, .address, .publisher, .edition, .notice, .clinic, .logo, .illustration, .staffLine,
            .pictureNumber:
            false
        }
    }
}
