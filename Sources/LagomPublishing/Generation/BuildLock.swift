// SPDX-License-Identifier: EUPL-1.2
import Glibc
import LagomText

/// The right to build into one place, held by one process at a time and given back when the process ends, however it ends.
///
/// The lock is `flock(2)` on an empty file beside the output. The file stays: removing it would let two builds lock two
/// files of the same name.
struct BuildLock: ~Copyable, Sendable {
    /// What to do when another build runs.
    enum Patience {
        /// Wait, after calling the closure once.
        case wait(announcing: @Sendable () -> Void)
        /// Give up.
        case refuse
    }

    private let file: Descriptor

    private init(_ file: consuming Descriptor) {
        self.file = file
    }

    /// Takes the right to build into `place`.
    static func take(_ place: OutputPlace, in parent: Int32, _ patience: Patience) throws(CannotRun) -> BuildLock {
        let file = try SystemError.explain(place.path) { () throws(SystemError) in
            try Descriptor(place.lock, in: parent, O_RDWR | O_CREAT, mode: 0o644)
        }
        if flock(file.number, LOCK_EX | LOCK_NB) == 0 { return BuildLock(file) }
        guard case .wait(let announce) = patience else { throw busy(place) }
        announce()
        try SystemError.explain(place.path) { () throws(SystemError) in
            _ = try SystemError.check { flock(file.number, LOCK_EX) }
        }
        return BuildLock(file)
    }

    /// Gives the right back before the lock itself goes out of use.
    func release() {
        flock(file.number, LOCK_UN)
    }

    private static func busy(_ place: OutputPlace) -> CannotRun {
        CannotRun(
            Wording(
                sv: "Ett annat bygge skriver just nu till \(place.path).",
                en: "Another build is writing to \(place.path) right now."),
            remedy: Wording(
                sv: "Vänta tills det är klart, eller utelämna --no-wait.",
                en: "Wait until it is done, or leave out --no-wait."))
    }
}
