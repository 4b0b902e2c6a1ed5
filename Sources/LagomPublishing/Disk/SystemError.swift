// SPDX-License-Identifier: EUPL-1.2
import Glibc
import LagomText

/// What a POSIX call answered when it failed: an `errno` value.
struct SystemError: Error, Hashable {
    let code: Int32

    init(_ code: Int32 = errno) {
        self.code = code
    }

    /// Calls until the call is not interrupted by a signal; -1 is thrown as the error it stands for.
    @discardableResult
    static func check<Answer: SignedInteger>(_ call: () -> Answer) throws(SystemError) -> Answer {
        while true {
            let answer = call()
            if answer != -1 { return answer }
            if errno != EINTR { throw SystemError() }
        }
    }

    /// Calls something whose error is to be said as one sentence about `path`.
    static func explain<Answer: ~Copyable>(
        _ path: @autoclosure () -> String, _ call: () throws(SystemError) -> Answer
    ) throws(CannotRun) -> Answer {
        do {
            return try call()
        } catch {
            throw error.explained(path())
        }
    }
}

extension SystemError {
    /// The error in words, with what to do about it.
    func explained(_ path: String) -> CannotRun {
        var refusal = refusal(path)
        refusal.isOfDisk = true
        return refusal
    }

    private func refusal(_ path: String) -> CannotRun {
        switch code {
        case ENOSPC, EDQUOT: full(path)
        case EROFS: readOnly(path)
        case EACCES, EPERM: forbidden(path)
        case EFBIG: tooLarge(path)
        case EEXIST: taken(path)
        default: other(path)
        }
    }

    private func full(_ path: String) -> CannotRun {
        CannotRun(
            Wording(
                sv: "Disken är full: \(path) fick inte plats. Den gamla webbplatsen är orörd.",
                en: "The disk is full: \(path) did not fit. The old site is untouched."),
            remedy: Wording(
                sv: "Frigör utrymme på disken och bygg igen.", en: "Free some space on the disk, then build again."))
    }

    private func readOnly(_ path: String) -> CannotRun {
        CannotRun(
            Wording(
                sv: "\(path) ligger på en disk som bara kan läsas.", en: "\(path) is on a disk that can only be read."),
            remedy: Wording(
                sv: "Välj en annan mapp med --output, eller gör disken skrivbar.",
                en: "Choose another folder with --output, or make the disk writable."))
    }

    private func forbidden(_ path: String) -> CannotRun {
        CannotRun(
            Wording(sv: "Du har inte behörighet till \(path).", en: "You lack permission for \(path)."),
            remedy: Wording(
                sv: "Ändra mappens behörigheter, eller kör som den som äger mappen.",
                en: "Change the folder's permissions, or run as the folder's owner."))
    }

    private func tooLarge(_ path: String) -> CannotRun {
        CannotRun(
            Wording(
                sv: "\(path) blir större än systemet tillåter. Den gamla webbplatsen är orörd.",
                en: "\(path) is larger than the system allows. The old site is untouched."),
            remedy: Wording(
                sv: "Höj gränsen för filers storlek (ulimit -f) och bygg igen.",
                en: "Raise the limit on file sizes (ulimit -f), then build again."))
    }

    private func taken(_ path: String) -> CannotRun {
        CannotRun(
            Wording(
                sv: "Två filer vill heta \(path). Den gamla webbplatsen är orörd.",
                en: "Two files want to be \(path). The old site is untouched."),
            remedy: Wording(
                sv: "Ge ett av budskapen ett annat namn.", en: "Give one of the messages another name."))
    }

    /// The system's own words.
    var reason: String { String(cString: strerror(code)) }

    private func other(_ path: String) -> CannotRun {
        CannotRun(
            Wording(sv: "\(path): systemet svarade ”\(reason)”.", en: "\(path): the system answered \"\(reason)\"."),
            remedy: Wording(
                sv: "Åtgärda det systemet säger och försök igen.", en: "Mend what the system says, then try again."))
    }
}
