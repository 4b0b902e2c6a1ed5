// SPDX-License-Identifier: EUPL-1.2
import CExchange
import Glibc
import LagomText

/// The one moment in which a new generation becomes the output.
enum Exchange {
    /// Renames the next folder to the output's name; where there is an old output, the two change places.
    static func exchange(_ place: OutputPlace, in parent: Int32, hasOld: Bool) throws(CannotRun) {
        let answer =
            hasOld
            ? lagom_exchange(parent, place.next, place.name)
            : lagom_rename_to_free_name(parent, place.next, place.name)
        if answer == 0 { return }
        let error = SystemError()
        throw [EINVAL, ENOSYS, EXDEV, EBUSY].contains(error.code) ? unable(place) : error.explained(place.path)
    }

    private static func unable(_ place: OutputPlace) -> CannotRun {
        CannotRun(
            Wording(
                sv: "\(place.path) ligger på ett filsystem som inte kan låta två mappar byta plats i ett steg.",
                en: "\(place.path) is on a file system that cannot exchange two folders in one step."),
            remedy: Wording(
                sv:
                    "Bygg till en mapp på en vanlig disk (ext4, xfs, btrfs, tmpfs) med --output, inte en monteringspunkt.",
                en: "Build to a folder on an ordinary disk (ext4, xfs, btrfs, tmpfs) with --output, not a mount point."
            ))
    }
}
