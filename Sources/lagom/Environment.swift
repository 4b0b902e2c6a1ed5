// SPDX-License-Identifier: EUPL-1.2
import Glibc
import LagomText

/// What the process is told by its surroundings.
enum Environment {
    /// The language of messages by `LC_ALL`, `LC_MESSAGES` and `LANG`, the first that is set: Swedish, else English.
    static var language: ToolLanguage {
        let locale = ["LC_ALL", "LC_MESSAGES", "LANG"].lazy.compactMap(value).first
        return locale?.hasPrefix("sv") == true ? .sv : .en
    }

    /// Whether `NO_COLOR` is set (no-color.org) or the terminal cannot colour.
    static var refusesColor: Bool {
        value("NO_COLOR") != nil || value("TERM") == "dumb"
    }

    /// The folder of the running program, links resolved; its theme lies relative to it.
    static var programFolder: String {
        var buffer = [UInt8](repeating: 0, count: Int(PATH_MAX))
        let count = buffer.withUnsafeMutableBytes {
            readlink("/proc/self/exe", $0.baseAddress!.assumingMemoryBound(to: CChar.self), $0.count)
        }
        let path = String(decoding: buffer.prefix(max(count, 0)), as: UTF8.self)
        return path.lastIndex(of: "/").map { String(path[..<$0]) } ?? "."
    }

    /// Today in an IANA time zone; UTC where the system does not know the zone.
    static func today(in timeZone: String) -> Day {
        setenv("TZ", timeZone, 1)
        tzset()
        var (now, parts) = (time(nil), tm())
        localtime_r(&now, &parts)
        return Day(year: Int(parts.tm_year) + 1900, month: Int(parts.tm_mon) + 1, day: Int(parts.tm_mday))!
    }

    /// The present second.
    static var now: Moment { Moment(seconds: Int(time(nil))) }

    private static func value(_ name: String) -> String? {
        getenv(name).map { String(cString: $0) }.flatMap { $0.isEmpty ? nil : $0 }
    }
}
