// SPDX-License-Identifier: EUPL-1.2
import LagomReview
import LagomText
import Testing

@testable import LagomPublishing

/// Holds that a reviewer is shown whatever voided their word, in the text or in what it shows.
struct ReviewDiffTests {
    let small: SmallDesk

    init() throws {
        small = try SmallDesk()
        small.write("<svg xmlns=\"http://www.w3.org/2000/svg\"/>", "messages/forsta-budskapet/bild.svg")
        small.edit("[Börja med", "![En bild](bild.svg)\n\n[Börja med")
        small.startGit()
    }

    private func changes() throws -> [String] {
        try small.desk().diff(of: SmallDesk.text, since: "eva").changes.map { $0.kind.rawValue + $0.text }
    }

    @Test(arguments: [true, false])
    func aChangedSignASourceAndAPictureAreShown(isReleased: Bool) throws {
        if isReleased { try small.release() } else { try small.ask("eva", .comment(passage: nil)) }
        #expect(try changes() == [])
        small.edit("har ett tecken som kräver att man ringer 112", "andas tungt", "signs.yaml")
        #expect(
            try changes() == [
                "-[!exempel-112] wording: [har ett tecken som kräver att man ringer 112]",
                "+[!exempel-112] wording: [andas tungt]",
            ]
        )
        small.commit("gun")
        small.edit("[Källans titel]", "En annan titel", "sources.yaml")
        let titles = ["-[@exempelkalla] title: [Källans titel]", "+[@exempelkalla] title: En annan titel"]
        #expect(try changes().suffix(2) == titles)
        small.edit("/>", " />", "messages/forsta-budskapet/bild.svg")
        #expect(try changes().filter { $0.dropFirst().hasPrefix("(bild.svg) SHA-256: ") }.count == 2)
    }

    @Test func whatWasNeverKeptIsSaidNotToBe() throws {
        small.edit("Börja med", "Sluta med")
        try small.ask("eva", .comment(passage: nil))
        small.edit("Sluta med", "Börja med")
        let diff = try small.desk().diff(of: SmallDesk.text, since: "eva")
        #expect(diff.lines == nil)
        #expect(diff.text(in: .en).contains("Neither an edition nor Git has it. What has changed since: git log"))
    }
}
