// swift-tools-version: 6.2
// SPDX-License-Identifier: EUPL-1.2
import PackageDescription

/// Every target is compiled with the same strictness: warnings are errors, imports say who may see them.
let strict: [SwiftSetting] = [
    .treatAllWarnings(as: .error),
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
]

/// One room of the house: a target whose allowed imports stand here and in Tests/HouseTests/ImportTableTests.swift.
func room(_ name: String, _ dependencies: [Target.Dependency] = []) -> Target {
    .target(name: name, dependencies: dependencies, swiftSettings: strict)
}

/// The tests of a room.
func tests(of name: String, _ dependencies: [Target.Dependency] = []) -> Target {
    .testTarget(
        name: name + "Tests", dependencies: [.target(name: name)] + dependencies, swiftSettings: strict)
}

let package = Package(
    name: "lagom",
    products: [
        .executable(name: "lagom", targets: ["lagom"])
    ],
    dependencies: [
        .package(url: "https://github.com/apple/swift-argument-parser", exact: "1.8.2"),
        .package(url: "https://github.com/jpsim/Yams", exact: "6.2.2"),
        .package(url: "https://github.com/hummingbird-project/swift-mustache", exact: "2.1.1"),
    ],
    targets: [
        .systemLibrary(name: "CNettle", pkgConfig: "nettle", providers: [.apt(["nettle-dev"])]),
        .systemLibrary(
            name: "CCmarkGFM", pkgConfig: "libcmark-gfm",
            providers: [.apt(["libcmark-gfm-dev", "libcmark-gfm-extensions-dev"])]),
        .systemLibrary(name: "CExchange"),
        .systemLibrary(name: "CMimalloc", providers: [.apt(["libmimalloc-dev"])]),
        .systemLibrary(name: "CStemmer", providers: [.apt(["libstemmer-dev"])]),
        .systemLibrary(
            name: "CPangoCairo", pkgConfig: "pangocairo pangoft2 cairo-pdf harfbuzz-subset librsvg-2.0 fontconfig",
            providers: [.apt(["libpango1.0-dev", "librsvg2-dev"])]),
        .systemLibrary(name: "CQREncode", providers: [.apt(["libqrencode-dev"])]),
        .systemLibrary(name: "CHyphen", providers: [.apt(["libhyphen-dev"])]),
        .systemLibrary(name: "CExpat", providers: [.apt(["libexpat1-dev"])]),
        .systemLibrary(name: "CDeflate", providers: [.apt(["libdeflate-dev"])]),
        .systemLibrary(name: "CQPDF", pkgConfig: "libqpdf", providers: [.apt(["libqpdf-dev"])]),
        room("LagomText", ["CNettle"]),
        room("LagomYAML", ["LagomText", "Yams"]),
        room("LagomContent", ["LagomText", "LagomYAML", "CCmarkGFM"]),
        room("LagomTheme", ["LagomText", "LagomYAML", .product(name: "Mustache", package: "swift-mustache")]),
        room("LagomRules", ["LagomText", "LagomYAML", "LagomContent", "CStemmer"]),
        room("LagomReview", ["LagomText"]),
        room("LagomSite", ["LagomText", "LagomContent", "LagomTheme"]),
        room(
            "LagomPrint",
            [
                "LagomText", "LagomContent", "LagomTheme", "CPangoCairo", "CQREncode", "CHyphen", "CExpat", "CDeflate",
                "CQPDF",
            ]),
        room(
            "LagomPublishing",
            [
                "LagomText", "LagomYAML", "LagomContent", "LagomTheme", "LagomRules", "LagomReview", "LagomSite",
                "LagomPrint", "CExchange",
            ]),
        .executableTarget(
            name: "lagom",
            dependencies: [
                "LagomText", "LagomContent", "LagomReview", "LagomPublishing", "CMimalloc",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
            ],
            swiftSettings: strict),
        tests(of: "LagomText"),
        tests(of: "LagomYAML", ["LagomText"]),
        tests(of: "LagomContent", ["LagomText", "LagomYAML", "CCmarkGFM"]),
        tests(of: "LagomTheme", ["LagomText"]),
        tests(of: "LagomRules", ["LagomText", "LagomYAML", "LagomContent"]),
        tests(of: "LagomReview", ["LagomText"]),
        tests(of: "LagomSite", ["LagomText", "LagomContent", "LagomTheme", "CCmarkGFM"]),
        tests(of: "LagomPrint", ["LagomText", "LagomContent", "LagomTheme"]),
        tests(of: "LagomPublishing", ["LagomText", "LagomContent", "LagomReview", "LagomSite"]),
        .testTarget(name: "HouseTests", swiftSettings: strict),
    ],
    swiftLanguageModes: [.v6]
)
