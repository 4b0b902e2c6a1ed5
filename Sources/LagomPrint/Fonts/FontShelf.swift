// SPDX-License-Identifier: EUPL-1.2
import CPangoCairo
import Glibc

/// The fonts of a theme: files, and the families that text is set in, the first that has a character first.
public struct FontShelf: Sendable, Hashable {
    public let families: [String]
    /// Absolute paths.
    public let files: [String]

    public init(families: [String], files: [String]) {
        self.families = families
        self.files = files
    }

    /// Debian's folders of static fonts: fonts-inter and fonts-noto-core.
    public static let folders = ["/usr/share/fonts/opentype/inter/", "/usr/share/fonts/truetype/noto/"]

    /// Inter, and Noto for the scripts that it lacks.
    public static let standard = FontShelf(
        families: ["Inter"] + notoFamilies.map { "Noto " + $0 },
        files: ["Regular", "Italic", "SemiBold", "Bold", "ExtraBold"].map { "\(folders[0])Inter-\($0).otf" }
            + notoFamilies.flatMap { family in
                ["Regular", "Bold"].map { "\(folders[1])Noto\(family.filter { $0 != " " })-\($0).ttf" }
            }.filter { access($0, R_OK) == 0 })

    private static let notoFamilies = [
        "Sans", "Sans Arabic", "Sans Ethiopic", "Sans Hebrew", "Sans Thai", "Sans Armenian", "Sans Georgian",
        "Sans Devanagari", "Sans Bengali", "Sans Tamil", "Sans Symbols", "Sans Symbols2", "Sans Math",
    ]

    /// The files that are not there.
    public var missing: [String] { files.filter { access($0, R_OK) != 0 } }

    /// A fontconfig configuration that knows these files and nothing else, so that what is installed besides does not
    /// change a print, and no search through all fonts slows it down.
    func makeConfiguration() -> OpaquePointer {
        let configuration = FcConfigCreate()!
        for file in files { _ = file.withCString { FcConfigAppFontAddFile(configuration, $0) } }
        return configuration
    }
}
