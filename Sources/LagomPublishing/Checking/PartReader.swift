// SPDX-License-Identifier: EUPL-1.2
import LagomContent
import LagomRules
import LagomText

/// Reads what can be read of texts whose form, or whose campaign's form, keeps them from being read as messages: a fault
/// of form must not hide what their sentences say.
struct PartReader {
    let project: ProjectFolder
    let guess: LanguageGuess

    /// The texts of a message's folder that are not among those read.
    func texts(of id: Identifier<Message>, except read: Set<String>) -> [LooseFile] {
        MessageFolder(of: id, in: project).paths.filter { CampaignFiles.isText($0) && !read.contains($0) }
            .compactMap { path in
                guard let file = project.read(path, limit: LooseFile.sizeLimit).file, file.noTextFinding == nil else {
                    return nil
                }
                return LooseFile(file, language: guess.language(of: file) ?? .undetermined, of: id)
            }
    }
}
