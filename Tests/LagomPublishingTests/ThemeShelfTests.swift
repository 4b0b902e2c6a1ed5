// SPDX-License-Identifier: EUPL-1.2
import LagomText
import Testing

@testable import LagomPublishing

@Suite struct ThemeShelfTests {
    let folder = TemporaryFolder()

    var shelf: ThemeShelf {
        ThemeShelf(project: folder.path + "/project", programFolder: folder.path + "/usr/bin")
    }

    @Test func aThemeOfTheProjectHidesTheSharedOneWhole() {
        folder.write("own", at: "project/Themes/lagom/theme.yaml")
        folder.write("shared", at: "usr/share/lagom/themes/lagom/theme.yaml")
        folder.write("shared", at: "usr/share/lagom/themes/lagom/site-icon.svg")
        #expect(shelf.read("lagom/theme.yaml") == Array("own".utf8))
        #expect(shelf.read("lagom/site-icon.svg") == nil)
    }

    @Test func aThemeThatTheProjectLacksIsTheSharedOne() {
        folder.write("shared", at: "usr/share/lagom/themes/lagom/styles/a.css")
        folder.write("b", at: "usr/share/lagom/themes/lagom/styles/b.css")
        folder.write("deep", at: "usr/share/lagom/themes/lagom/styles/deep/c.css")
        #expect(shelf.read("lagom/styles/a.css") == Array("shared".utf8))
        #expect(shelf.list("lagom/styles").sorted() == ["a.css", "b.css"])
    }

    @Test func aMissingThemeNamesBothPlaces() {
        #expect(shelf.folder(of: "other") == nil)
        #expect(
            shelf.missing("other").message.en.replacing(folder.path, with: "…")
                == "There is no theme \"other\", neither in …/project/Themes/other nor in …/usr/share/lagom/themes/other."
        )
    }
}
