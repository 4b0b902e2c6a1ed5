// SPDX-License-Identifier: EUPL-1.2
import LagomContent
import LagomText

/// Which prints may not hang any more: those that show a text that is down and, of those that show two, those of which
/// one has a newer edition, as no later print takes their place by itself.
struct FallenPrints: Sendable {
    let texts: PrintedTexts
    /// The texts of which nothing may hang, as the names of their prints start.
    var down: Set<String> = []
    /// The numbers of the editions that may hang, of the messages of which that is known.
    var current: [Identifier<Message>: Set<String>] = [:]

    /// - Parameter editions: the numbers on the print; none where nothing tells.
    func contains(_ name: String, of editions: [String]) -> Bool {
        texts.print(name, showsAnyOf: down) || PrintTask.isBilingual(name) && isReplaced(name, editions)
    }

    private func isReplaced(_ name: String, _ editions: [String]) -> Bool {
        guard let current = texts.text(ofPrint: name).flatMap({ current[$0.message] }) else { return false }
        return !editions.allSatisfy(current.contains)
    }
}
