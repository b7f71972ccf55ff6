import Vetting

/// Where the scores of one axis stand against its marks.
struct AxisStanding: Sendable {
    let floor: MarkStanding
    let bar: MarkStanding
    /// `vetted` on the axis of authenticity, 0 on that of relevance.
    let middle: MarkStanding

    init(_ score: LaneScore, _ scale: AxisScale) {
        floor = MarkStanding(score, scale.bars.floor)
        bar = MarkStanding(score, scale.bars.bar)
        middle = MarkStanding(score, scale.axis == .authenticity ? scale.bars.vetted : 0)
    }
}

/// The lanes below one mark.
struct MarkStanding: Sendable {
    /// Some completion is below.
    let maybe: Lanes
    /// Every completion is below.
    let surely: Lanes
    /// What is known, the rest counted as 0, is below.
    let known: Lanes

    /// Some completions are below, others are not.
    var isOpen: Lanes { maybe & ~surely }

    init(_ score: LaneScore, _ mark: Int) {
        maybe = score.low.isLess(than: mark)
        surely = score.high.isLess(than: mark)
        known = score.known.isLess(than: mark)
    }
}
