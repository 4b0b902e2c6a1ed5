// SPDX-License-Identifier: EUPL-1.2
import LagomContent
import LagomText

/// Reads messages for what is wrong with them, and keeps nothing else.
struct MessageCheck: Sendable {
    private let campaign: Campaign
    private let project: ProjectFolder

    init(_ campaign: Campaign, _ project: ProjectFolder) {
        self.campaign = campaign
        self.project = project
    }

    /// The findings in all messages, in the messages' order.
    func findings(in messages: [Identifier<Message>]) async throws -> [Finding] {
        let reader = MessageReader(campaign, project: project, messages: messages)
        let chunks = try await ParallelChunks.map(messages) { chunk in
            chunk.flatMap { reader.read($0).findings }
        }
        return Array(chunks.joined())
    }
}
