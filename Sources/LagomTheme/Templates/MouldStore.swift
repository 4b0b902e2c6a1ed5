// SPDX-License-Identifier: EUPL-1.2
import Synchronization

/// The moulds of a build, made when the first page of their form asks for one; safe to use from many tasks at once.
final class MouldStore: Sendable {
    private struct Key: Hashable {
        let template: TemplateName
        let form: [UInt8]
    }

    /// nil stands for a template that makes no mould.
    private let moulds = Mutex<[Key: Mould?]>([:])
    /// Forms beyond these are rare ones, whose pages are rendered one by one.
    private static let limit = 256

    /// The mould for a template and a form, made by `make` where there is none yet.
    func mould(_ template: TemplateName, _ form: [UInt8], make: () -> Mould?) -> Mould? {
        let key = Key(template: template, form: form)
        let (known, isFull) = moulds.withLock { ($0[key], $0.count >= Self.limit) }
        if let known { return known }
        if isFull { return nil }
        let mould = make()
        moulds.withLock { $0[key] = mould }
        return mould
    }
}
