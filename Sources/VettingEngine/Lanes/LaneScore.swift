import Vetting

/// The scores of one axis in every lane: the interval still possible, and what is known with the rest counted as 0.
struct LaneScore: Sendable {
    private(set) var low = LaneNumber()
    private(set) var high = LaneNumber()
    private(set) var known = LaneNumber()

    init(_ scale: AxisScale, _ truths: LaneTruths, _ state: LaneState) {
        for group in scale.groups {
            var sum = LaneScore.sum(of: group, truths, state)
            sum.clamp(to: group)
            low.add(sum.low)
            high.add(sum.high)
            known.add(sum.known)
        }
    }

    private init() {}

    /// One group before its cap.
    static func sum(of group: AxisScale.Group, _ truths: LaneTruths, _ state: LaneState) -> LaneScore {
        var score = LaneScore()
        let signals = group.whenTrue.span
        for index in signals.indices { score.count(signals[index], truths) }
        for signal in group.byClass { score.count(signal.classes, of: signal.rule, truths, state) }
        return score
    }

    private mutating func count(_ signal: PointsWhenTrue, _ truths: LaneTruths) {
        let (rule, points) = (signal.rule, signal.points)
        low.add(points, where: points < 0 ? truths.possible[rule] : truths.certain[rule])
        high.add(points, where: points > 0 ? truths.possible[rule] : truths.certain[rule])
        known.add(points, where: truths.now[rule])
    }

    /// The hull of the points of all classes still possible; known, a range that straddles bins counts the points
    /// nearest to 0, and a fact of which nothing is known counts 0.
    private mutating func count(_ classes: ClassPoints, of rule: Int, _ truths: LaneTruths, _ state: LaneState) {
        let possible = truths.possible[rule]
        if possible.isEmpty { return }
        let mayCountZero = ~truths.certain[rule]
        LaneScore.add(classes.rising, of: classes.cell, in: possible, zeroIn: mayCountZero, state, to: &low)
        LaneScore.add(classes.falling, of: classes.cell, in: possible, zeroIn: mayCountZero, state, to: &high)
        let somethingKnown = truths.now[rule] & ~state.allPossible(of: classes.cell)
        LaneScore.add(classes.nearest, of: classes.cell, in: somethingKnown, zeroIn: .none, state, to: &known)
    }

    /// Adds in each lane the points of the first step that has a class still possible there.
    private static func add(
        _ steps: [ClassPoints.Step], of cell: Int, in lanes: Lanes, zeroIn zero: Lanes, _ state: LaneState,
        to sum: inout LaneNumber
    ) {
        var left = lanes
        for step in steps where !left.isEmpty {
            var here = state.possible(step.mask, of: cell)
            if step.points == 0 { here |= zero }
            here &= left
            left &= ~here
            sum.add(step.points, where: here)
        }
    }

    /// Draws both ends in to the group's cap, where its signals could go beyond it at all.
    mutating func clamp(to group: AxisScale.Group) {
        if group.mayExceedCap {
            low.limit(above: group.cap)
            high.limit(above: group.cap)
            known.limit(above: group.cap)
        }
        if group.mayFallBelowCap {
            low.limit(below: -group.cap)
            high.limit(below: -group.cap)
            known.limit(below: -group.cap)
        }
    }

    func interval(in lane: Int) -> Interval { Interval(low.value(in: lane), high.value(in: lane)) }
}
