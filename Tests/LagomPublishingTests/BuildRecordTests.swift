// SPDX-License-Identifier: EUPL-1.2
import LagomContent
import LagomSite
import LagomText
import Testing

@testable import LagomPublishing

/// Holds that a record comes back as it was written, and that any other counts as none.
@Suite struct BuildRecordTests {
    private let shared = Digest(of: [1] as [UInt8])
    private let input = Digest(of: [2] as [UInt8])

    private func message(title: String = "T") -> MessageRecord {
        MessageRecord(
            input: input.description,
            files: [MessageRecord.File(path: "sv/a/index.html", digest: Digest(of: [3] as [UInt8]).description)],
            entries: [
                Entry(
                    message: Identifier("a"), language: LanguageTag("sv-simple")!, title: title, summary: "",
                    type: .questions, subjects: [Identifier("hals"), Identifier("rygg")],
                    sources: [Identifier("a, b")], released: Day("2026-11-21"))
            ])
    }

    @Test(arguments: ["plain", "", "tab\there", "line\nbreak", "CR\r\nLF", "back\\slash\\t", "åäö ✓"])
    func aRecordComesBackAsItWasWritten(title: String) {
        let bytes = BuildRecord.bytes(of: [message(title: title)], shared: shared)
        #expect(BuildRecord(bytes, shared: shared)[input] == message(title: title))
    }

    @Test func aRecordOfOtherSharedThingsIsNone() {
        let bytes = BuildRecord.bytes(of: [message()], shared: shared)
        #expect(BuildRecord(bytes, shared: Digest(of: [9] as [UInt8]))[input] == nil)
    }

    @Test func aRecordWithAnyByteChangedIsNone() {
        let bytes = BuildRecord.bytes(of: [message()], shared: shared)
        for index in bytes.indices {
            var damaged = bytes
            damaged[index] ^= 1
            #expect(BuildRecord(damaged, shared: shared)[input] == nil, "byte \(index)")
        }
    }

    @Test func aSnapshotDigestsNamesAndBytesAndReadsThemOnce() {
        let disk = ProjectFolder(files: ["a": [1], "b": [2]])
        let whole = Snapshot(["a", "b"], of: disk)
        #expect(whole.digest != nil && whole.project.read("b").file?.bytes == [2])
        #expect(whole.digest != Snapshot(["a"], of: disk).digest)
        #expect(whole.digest != Snapshot(["a", "b"], of: ProjectFolder(files: ["a": [2], "b": [1]])).digest)
        #expect(Snapshot(["a", "missing"], of: disk).digest == nil)
    }
}
