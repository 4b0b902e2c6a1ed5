# SPDX-License-Identifier: EUPL-1.2
"""Takes guards out of the gate one by one, and holds that the tests of the room notice each: gate.py [NUMBER …]."""

import shutil
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
WORK = ROOT / ".build/mutants"
REVIEW = "Sources/LagomReview/"

# File, what stands there, what is put in its place: each lets something out that should not go.
MUTANTS = [
    ("Folding/WordingJudge.swift", "filter { events.counts($0) && view.hears($0) }", "filter(view.hears)"),
    ("Folding/WordingJudge.swift", "filter { events.counts($0) && view.hears($0) }", "filter(events.counts)"),
    ("Folding/WordingJudge.swift", "Question.allCases.allSatisfy { answers[$0] == $0.approving }", "!answers.isEmpty"),
    ("Folding/WordingJudge.swift", "seen == original else { return false }", "true else { return false }"),
    ("Folding/WordingJudge.swift", " && !authors.contains(events[$0].who) }", " }"),
    ("Folding/WordingJudge.swift", "stops.allSatisfy { events.saw(submission, $0) }", "true || submission == 0"),
    ("Folding/WordingJudge.swift", "let stops = events.stops.filter(view.heeds)",
     "let stops = events.stops.filter(view.hears)"),
    ("Folding/WordingJudge.swift", "valid.contains { events.saw(word, $0) }", "word >= 0"),
    ("Folding/WordingJudge.swift", "!text.isTranslation ? role : nil", "true ? role : nil"),
    ("Folding/WordingJudge.swift", "&& view.heeds(place) {", "&& view.hears(place) {"),
    ("Folding/VariantJudge.swift", "if !isApproved(original, view) { judgement.needs.append(.original) }", ""),
    ("Folding/VariantJudge.swift", "where events.counts(place) && ", "where "),
    ("Folding/VariantJudge.swift", " && !events.isCalledOff(place) {", " {"),
    ("Folding/VariantJudge.swift", "if judgement.needs.isEmpty { wordings.uphold", "do { wordings.uphold"),
    ("Folding/VariantFold.swift", "if judgement.needs.isEmpty, !isRendered(by: judgement.approvals)", "if false"),
    ("Folding/EditionShelf.swift", "$0.withdrawn == nil && ", ""),
    ("Folding/Seating.swift", "guard tried.insert(person).inserted else { continue }\n", ""),
    ("Folding/FindingAnswers.swift", "today <= until,\n", "true,\n"),
    ("Folding/FindingAnswers.swift", "waivers.count >= 2 && !waivers.isSubset(of: approvers)", "waivers.count >= 1"),
    ("Folding/FindingAnswers.swift", "!waivers.isSubset(of: approvers)", "true"),
    ("Folding/FindingAnswers.swift", "words[finding.fingerprint] ?? []", "words.values.flatMap { $0 }"),
    ("Folding/FindingAnswers.swift", "where events.counts(place) && !authors.contains(events[place].who) {",
     "where events.counts(place) {"),
    ("Folding/FindingAnswers.swift", "!(subject.signAnswers[finding.fingerprint] ?? []).isSubset(of: authors)",
     "!(subject.signAnswers[finding.fingerprint] ?? []).isEmpty"),
    ("Folding/FindingAnswers.swift", "subject.signAnswers[finding.fingerprint] ?? []",
     "subject.signAnswers.values.first ?? []"),
    ("Folding/FindingAnswers.swift", "where event.role == .clinical && panel.counts(event)", "where panel.counts(event)"),
    ("Folding/FindingAnswers.swift", "Reason.isOfSubstance(event.why) else { continue }", "true else { continue }"),
    ("Folding/FindingAnswers.swift", "finding.answerers.contains(role) && ", ""),
    ("Folding/FindingAnswers.swift", "contains(role) && Reason.isOfSubstance(why)", "contains(role)"),
    ("Folding/FindingAnswers.swift", "guard stops.allSatisfy({ events.saw(place, $0) }) else { continue }\n", ""),
    ("Folding/VariantFold.swift", "edition.map { events.saw($0.place, stop) } ?? true", "edition == nil"),
    ("Folding/VariantFold.swift", "judge.isOriginalOut(on: today) ? []", "true ? []"),
    ("Folding/VariantJudge.swift", "newest { $0 <= day } != nil", "editions.isEmpty == false"),
    ("Folding/VariantFold.swift", "(isTooFar ?", "(false ?"),
    ("Folding/EditionShelf.swift", "&& !events.stops.contains { events.saw($0, place) && events.saw(release, $0) }", ""),
    ("Folding/EditionShelf.swift", "events[place].digest == events[release].digest && ", ""),
    ("Folding/ReleasedEdition.swift", "min(reviewBy ?? latest, latest)", "reviewBy ?? latest"),
    ("Folding/Reach.swift", " || includesItself && place == release", ""),
    ("Folding/WordingJudge.swift", ">= 0 && view.hears(firstReleases[submission])", ">= 0"),
    ("Folding/WordingJudge.swift", "where firstReleases[place] < 0 && events.saw(release, place) {",
     "where firstReleases[place] < 0 {"),
    ("Rules/ReviewRules.swift", "return (asked + left).flatMap", "return asked.flatMap"),
    ("Gate/ReviewText.swift", '["contact-missing", "lost-in-format"]', "[]"),
    ("Gate/ReviewText.swift", "event.isDemonstration == isDemonstration, ", ""),
    ("Gate/ReviewText.swift", "return reviewer.holds(event.role, for: event.variant, on: event.time.day)", "return true"),
    ("Gate/Gate.swift", "guard edition.digest == subject.digest else { throw .notReleased }\n", ""),
    ("Gate/Gate.swift", "guard !history.hidesSomething else { throw .needs([.wholeHistory]) }\n", ""),
    ("Gate/Gate.swift", "if fold.isOriginalWithdrawn(since: edition) { throw .withdrawn }\n", ""),
    ("Gate/Gate.swift", "guard isDemonstration else { throw .noReviewers }\n", ""),
    ("Gate/Gate.swift", "clearance.edition?.reviewDay(reviewBy) ?? reviewBy", "reviewBy"),
    ("Rules/ReviewRules.swift", "needsTwo ? 2 : 1", "false ? 2 : 1"),
    ("Events/ReviewEvent+Reading.swift", "guard seal == self.seal else { throw .altered }\n", ""),
    ("Folding/ReviewHistory.swift", "return isSame ? nil :", "return true ? nil :"),
]


def prepare() -> None:
    """A package of the room alone, whose build the mutants share."""
    WORK.mkdir(parents=True, exist_ok=True)
    for name in ("Sources/LagomText", "Sources/CNettle", "Sources/LagomReview", "Tests/LagomReviewTests"):
        shutil.rmtree(WORK / name, ignore_errors=True)
        shutil.copytree(ROOT / name, WORK / name, ignore=shutil.ignore_patterns("*.docc"))
    (WORK / "Package.swift").write_text(
        """\
// swift-tools-version: 6.2
import PackageDescription
let settings: [SwiftSetting] = [
    .enableUpcomingFeature("ExistentialAny"), .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
]
let package = Package(
    name: "mutants",
    targets: [
        .systemLibrary(name: "CNettle", pkgConfig: "nettle"),
        .target(name: "LagomText", dependencies: ["CNettle"], swiftSettings: settings),
        .target(name: "LagomReview", dependencies: ["LagomText"], swiftSettings: settings),
        .testTarget(name: "LagomReviewTests", dependencies: ["LagomReview", "LagomText"], swiftSettings: settings),
    ],
    swiftLanguageModes: [.v6]
)
""", encoding="utf-8")


def tests_pass() -> bool:
    build = subprocess.run(["swift", "build", "--build-tests"], cwd=WORK, capture_output=True, text=True)
    if build.returncode != 0:
        sys.exit("The mutant does not compile:\n" + build.stdout[-2000:])
    return subprocess.run(
        ["swift", "test", "--skip-build", "--disable-xctest"], cwd=WORK, capture_output=True).returncode == 0


def main() -> None:
    chosen = [int(number) for number in sys.argv[1:]] or range(len(MUTANTS))
    prepare()
    if not tests_pass():
        sys.exit("The tests fail without any mutant.")
    survivors = []
    for number in chosen:
        name, old, new = MUTANTS[number]
        file = WORK / REVIEW / name
        text = file.read_text(encoding="utf-8")
        if text.count(old) == 0:
            sys.exit(f"{name} no longer says: {old}")
        file.write_text(text.replace(old, new, 1), encoding="utf-8")
        alive = tests_pass()
        file.write_text(text, encoding="utf-8")
        print(f"{number}: {'SURVIVES' if alive else 'is noticed'}: {name}: {old.strip()}", flush=True)
        if alive:
            survivors.append(number)
    if survivors:
        sys.exit(f"{len(survivors)} mutants survive: {survivors}")


if __name__ == "__main__":
    main()
