internal import Decisions
internal import GuidancePages
internal import Vetting

/// Draws the pending invitations of the last months, stacked by response.
struct MonthChartMaker {
    private static let most = 24
    private let counts: [Int: [Response: Int]]

    /// Months are counted from year 0.
    init(_ report: ReportedInbox) {
        var counts: [Int: [Response: Int]] = [:]
        for (index, standing) in report.decided.standings.enumerated() where standing.isPending {
            guard let day = standing.sentOn else { continue }
            let parts = day.components
            counts[parts.year * 12 + parts.month - 1, default: [:]][
                report.decided.verdict(of: index).response, default: 0] += 1
        }
        self.counts = counts
    }

    var chart: MonthChart? {
        guard let first = counts.keys.min(), let last = counts.keys.max() else { return nil }
        let start = max(first, last - MonthChartMaker.most + 1)
        let totals = (start...last).map { month in counts[month]?.values.reduce(0, +) ?? 0 }
        let top = MonthChartMaker.roundedUp(totals.max() ?? 1)
        let legend = Response.allCases.filter { response in counts.contains { ($0.value[response] ?? 0) > 0 } }
        let older = counts.filter { $0.key < start }.values.reduce(0) { $0 + $1.values.reduce(0, +) }
        return MonthChart(
            columns: (start...last).map { column($0, from: start, top: top, legend, count: last - start + 1) },
            width: (last - start + 1) * 10, top: Words.number(top), middle: Words.number(top / 2),
            legend: legend.map(ResponseView.init),
            earlier: older > 0 ? "\(Words.number(older)) older ones are not shown." : nil)
    }

    private func column(_ month: Int, from start: Int, top: Int, _ legend: [Response], count: Int) -> MonthColumn {
        let mine = counts[month] ?? [:]
        var y = 100.0
        var blocks: [MonthBlock] = []
        for response in legend {
            guard let number = mine[response], number > 0 else { continue }
            let height = (Double(number) / Double(top) * 1000).rounded() / 10
            y -= height
            blocks.append(
                MonthBlock(
                    response: ResponseView(response), x: Double((month - start) * 10) + 1.5,
                    y: (y * 10).rounded() / 10, width: 7, height: height))
        }
        let day = Day(year: month / 12, month: month % 12 + 1, day: 1) ?? Day(number: 0)
        let step = count > 12 ? 3 : count > 6 ? 2 : 1
        let isLabelled = (month - start) % step == 0
        return MonthColumn(
            title: Words.month(day), label: isLabelled ? String(Words.monthName(day).prefix(3)) : "",
            total: Words.number(mine.values.reduce(0, +)), counts: legend.map { Words.number(mine[$0] ?? 0) },
            blocks: blocks)
    }

    /// An even number with one or two telling digits, at least 2.
    private static func roundedUp(_ count: Int) -> Int {
        var unit = 2
        while unit * 5 < count { unit *= unit.description.hasPrefix("2") ? 5 : 2 }
        return max(2, (count + unit - 1) / unit * unit)
    }
}
