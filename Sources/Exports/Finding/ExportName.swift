internal import Vetting

/// The names that the site gives its exports.
enum ExportName {
    /// `Basic_LinkedInDataExport_11-20-2026.zip`: month, day, year.
    static func date(in name: String) -> Day? {
        let runs = name.utf8.split { !(48...57).contains($0) && $0 != UInt8(ascii: "-") }
        return runs.compactMap { date(String($0) ?? "") }.last
    }

    private static func date(_ run: String) -> Day? {
        let parts = run.split(separator: "-", omittingEmptySubsequences: false)
        guard parts.count == 3, parts.map(\.utf8.count) == [2, 2, 4], let month = Int(parts[0]),
            let day = Int(parts[1]),
            let year = Int(parts[2])
        else { return nil }
        return Day(year: year, month: month, day: day)
    }

    /// Whether the export named `left` is older than the one named `right`: by the date in the name, then by name.
    static func isOlder(_ left: String, _ right: String) -> Bool {
        let (leftDay, rightDay) = (date(in: left), date(in: right))
        if leftDay != rightDay { return (leftDay?.number ?? .min) < (rightDay?.number ?? .min) }
        return left < right
    }
}
