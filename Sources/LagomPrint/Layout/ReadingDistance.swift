// SPDX-License-Identifier: EUPL-1.2
import Glibc
import LagomContent

/// How large letters must be to be read from where their readers stand.
///
/// Lower-case letters are told apart by an eye of acuity V once their x-height is seen under an angle of 5′ / V, as the
/// letters of a test chart are (ISO 8596). V is 0.7, on which the sizes of DIN 1450 (Schriften – Leserlichkeit, 2013)
/// count: the angle is 7.1′, and the x-height a 481st of the distance. Where there is room text grows beyond that.
/// From 12′ (0.2°) on nothing is gained by larger print, with full sight (Legge and Bigelow, Does print size matter for
/// reading?, Journal of Vision 11(5):8, 2011): what nobody would walk nearer to read is held to that angle.
enum ReadingDistance {
    private static let angle = 5 / 0.7 / 60 * .pi / 180
    private static let fluentAngle = 0.2 * .pi / 180
    /// The x-height of Inter in sizes of the text. Noto's scripts are drawn to stand beside Noto Sans, at 0.536.
    private static let xHeight = 0.546

    /// The smallest size of text, in points, that is read from some metres away.
    static func smallestSize(at metres: Double) -> Double { size(at: metres, angle) }

    /// The smallest size of any text on paper, in points: what is read fluently from a paper in one's hands, at 40 cm.
    ///
    /// Only what staff look up is as small as that: publisher, edition, and their own line.
    static let smallestInHand = (size(at: 0.4, fluentAngle) * 4).rounded(.up) / 4

    /// The smallest size of text that patients are to read, in points: fluent from half a metre, all but.
    static let smallestForPatients = 9.0

    private static func size(at metres: Double, _ angle: Double) -> Double {
        2 * metres * 1000 * tan(angle / 2) * pointsPerMillimetre / xHeight
    }
}

extension SlotName {
    /// Whether staff look it up, and no patient needs it.
    var isColophon: Bool {
        switch self {
        case .publisher, .edition, .staffLine: true
        default: false
        }
    }

    /// The smallest size of the slot's text on paper, in points, whatever an artboard says.
    var smallestOnPaper: Double {
        isColophon ? ReadingDistance.smallestInHand : ReadingDistance.smallestForPatients
    }
}
