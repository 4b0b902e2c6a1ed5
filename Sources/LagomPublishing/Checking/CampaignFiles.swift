// SPDX-License-Identifier: EUPL-1.2
import Glibc
import LagomContent
import LagomText

/// Which files of a campaign's folder its readers take; any other is a text of its own.
enum CampaignFiles {
    private static let shared: Set<String> = ["campaign.yaml", "signs.yaml", "sources.yaml", "clinics.csv"]
    private static let pictures = [".svg", ".png", ".jpg", ".jpeg", ".webp"]

    /// Whether readers take a file, by its path relative to the root.
    static func take(_ path: String) -> Bool {
        let parts = path.split(separator: "/").map(String.init)
        switch parts.first {
        case "Themes": return parts.count > 1
        case "Content" where parts.count == 2: return shared.contains(parts[1])
        case "Content" where parts.count == 4 && parts[1] == "messages":
            return Identifier<Message>.isWellFormed(parts[2]) && (isText(path) || isPicture(path))
        default: return false
        }
    }

    /// Whether a file is read as a whole, whether or not it holds any text.
    static func isShared(_ path: String) -> Bool { shared.contains { "Content/" + $0 == path } }

    /// Whether a folder may hold what a campaign's readers take; an empty path is the campaign's own.
    static func mayTake(from folder: String) -> Bool {
        folder.isEmpty || ["Content", "Themes"].contains(folder.split(separator: "/").first)
    }

    /// Whether a file is a message's text.
    static func isText(_ path: String) -> Bool { path.hasSuffix(".md") }

    /// Whether a path leads to a folder.
    static func isFolder(_ path: String) -> Bool {
        var status = stat()
        return stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
    }

    private static func isPicture(_ path: String) -> Bool {
        let name = path.lowercased()
        return pictures.contains { name.hasSuffix($0) }
    }
}
