// SPDX-License-Identifier: EUPL-1.2
public import LagomContent
public import LagomText

/// One thing to print: a variant in a format, on a paper, for a clinic or for nobody in particular.
public struct PrintJob: Sendable {
    public let variant: Variant
    public let campaign: Campaign
    public let format: Format
    public let paper: Paper
    public let edition: Edition
    public var clinic: Clinic?
    /// The bytes of the clinic's logo, an SVG, PNG or JPEG.
    public var logo: [UInt8]?
    public let finish: PrintFinish
    /// For a poster in two languages, an A3 on its side: what stands to the left of this variant.
    public var companion: Companion?

    /// A variant beside another one, and the number that it was released with.
    public struct Companion: Sendable {
        public let variant: Variant
        public let edition: Edition

        public init(variant: Variant, edition: Edition) {
            self.variant = variant
            self.edition = edition
        }
    }

    public init(
        _ variant: Variant, of campaign: Campaign, as format: Format, on paper: Paper, edition: Edition,
        clinic: Clinic? = nil, logo: [UInt8]? = nil, finish: PrintFinish = .office
    ) {
        self.variant = variant
        self.campaign = campaign
        self.format = format
        self.paper = paper
        self.edition = edition
        self.clinic = clinic
        self.logo = logo
        self.finish = finish
    }

    /// The two halves of a poster in two languages, each an A4; nil for all other prints.
    var halves: (left: PrintJob, right: PrintJob)? {
        guard let companion, format == .poster else { return nil }
        func half(_ variant: Variant, _ edition: Edition) -> PrintJob {
            PrintJob(
                variant, of: campaign, as: format, on: .a4, edition: edition, clinic: clinic, logo: logo,
                finish: finish)
        }
        return (half(companion.variant, companion.edition), half(variant, edition))
    }
}

/// What a print says of itself, so that a wall full of paper can be kept up to date.
public struct Edition: Sendable, Hashable {
    /// Such as `HALS-sv-7K2Q`; on every print.
    public let number: String
    /// The page's permanent address, which the QR code holds; nil where the campaign has none.
    public let address: String?
    /// The last day on which the print should hang.
    public let validUntil: Day?
    /// Whether it is a draft, which is stamped across.
    public let isPreview: Bool

    public init(number: String, address: String?, validUntil: Day?, isPreview: Bool) {
        self.number = number
        self.address = address
        self.validUntil = validUntil
        self.isPreview = isPreview
    }
}

/// The paper that is printed on; formats that have only one are on A4.
///
/// A poster is for A4 or A3. A card is an A6, or four of them on an A4.
public enum Paper: String, Sendable, Hashable, CaseIterable {
    case a4, a3, a6

    /// In points; upright.
    public var size: Size {
        switch self {
        case .a3: Size(width: 297 * pointsPerMillimetre, height: 420 * pointsPerMillimetre)
        case .a4: Size(width: 210 * pointsPerMillimetre, height: 297 * pointsPerMillimetre)
        case .a6: Size(width: 105 * pointsPerMillimetre, height: 148.5 * pointsPerMillimetre)
        }
    }
}
