// SPDX-License-Identifier: EUPL-1.2
import ArgumentParser

/// What prints are made for.
struct FinishOptions: ParsableArguments {
    @Option(
        help: ArgumentHelp("For a print shop: colours reach this far beyond the cut, such as 3mm.", valueName: "mm"))
    var bleed: Bleed?

    @Flag(help: "For a print shop: marks that say where to cut.")
    var marks = false

    @Flag(help: "Outline grounds instead of filling them.")
    var inkSaving = false

    @Flag(help: "Posters on A3 with the campaign's main language beside each other one.")
    var bilingual = false
}

/// A bleed as the command line gives it: `3mm`, or `3`.
struct Bleed: ExpressibleByArgument {
    let millimetres: Double

    init?(argument: String) {
        let number = argument.hasSuffix("mm") ? String(argument.dropLast(2)) : argument
        guard let value = Double(number), (1...20).contains(value) else { return nil }
        millimetres = value
    }
}
