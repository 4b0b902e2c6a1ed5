// SPDX-License-Identifier: EUPL-1.2
public import LagomText

extension Variant {
    /// The signs and sources of the campaign, and the pictures by their paths below the message's folder, that it shows.
    public var shown: (signs: Set<Identifier<Sign>>, sources: Set<Identifier<Source>>, pictures: Set<String>) {
        var writer = WordingWriter()
        writer.write(blocks)
        return (writer.signs, writer.sources, writer.pictures)
    }
}

extension Variant {
    /// The signs that stand in a card for emergencies or for urgent care.
    public var alarmSigns: Set<Identifier<Sign>> {
        var writer = WordingWriter()
        for card in cards where card.kind == .emergency || card.kind == .urgent { writer.write(card.blocks) }
        return writer.signs
    }
}
