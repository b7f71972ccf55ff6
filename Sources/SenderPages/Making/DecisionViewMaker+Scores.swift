internal import Decisions
internal import Vetting

extension DecisionViewMaker {
    var scores: [ScoreView] { decision.scores.map { ScoreDrawing($0).view } }
}

/// An axis drawn into a picture 340 wide.
private struct ScoreDrawing {
    let score: AxisScore
    let low: Int
    let high: Int

    init(_ score: AxisScore) {
        self.score = score
        low = min(score.interval.low, score.bars.floor, score.known) - 1
        high = max(score.interval.high, score.bars.bar, score.known) + 1
    }

    var view: ScoreView {
        let title = Words.name(of: score.axis)
        let start = place(score.interval.low)
        return ScoreView(
            title: title,
            reading: "\(title): known \(Words.number(score.known)), \(range); floor "
                + "\(Words.number(score.bars.floor)), bar \(Words.number(score.bars.bar))",
            summary: "\(Words.number(score.known)) known, \(range)", low: start - 5,
            width: place(score.interval.high) - start + 10, known: place(score.known), zero: place(0), marks: marks,
            groups: score.groups.filter { $0.known != 0 || $0.capped.width > 0 }.map(group))
    }

    private var range: String {
        score.interval.width == 0
            ? "nothing open"
            : "may become \(Words.number(score.interval.low)) to \(Words.number(score.interval.high))"
    }

    private var marks: [ScoreMark] {
        [
            ScoreMark(
                title: "floor \(Words.number(score.bars.floor))", x: place(score.bars.floor), isBar: false,
                anchor: "middle"),
            ScoreMark(
                title: "bar \(Words.number(score.bars.bar))", x: place(score.bars.bar), isBar: true, anchor: "middle"),
        ]
    }

    /// To a tenth, so that the same score always writes the same bytes.
    private func place(_ value: Int) -> Double {
        let share = Double(value - low) / Double(max(1, high - low))
        return (10 + share * 320).rounded(.toNearestOrAwayFromZero)
    }

    private func group(_ group: GroupScore) -> ScoreGroup {
        let isCapped = group.sum != group.capped || group.knownSum != group.known
        return ScoreGroup(
            title: group.group.uppercasedFirst,
            interval: group.capped.width == 0
                ? "fixed" : "\(Words.number(group.capped.low)) to \(Words.number(group.capped.high))",
            known: Words.points(group.known), cap: isCapped ? "capped at \(group.cap)" : nil)
    }
}
