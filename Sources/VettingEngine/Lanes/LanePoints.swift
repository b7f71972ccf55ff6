/// The points of one group in the making.
struct LanePoints: Sendable {
    private(set) var low = LaneSum()
    private(set) var high = LaneSum()
    private(set) var known = LaneSum()

    mutating func count(_ points: Int, of rule: Int, _ truths: LaneTruths) {
        low.add(points, where: points < 0 ? truths.possible[rule] : truths.certain[rule])
        high.add(points, where: points > 0 ? truths.possible[rule] : truths.certain[rule])
        known.add(points, where: truths.now[rule])
    }

    /// The hull of the points of all classes still possible; known, a range that straddles bins counts the points
    /// nearest to 0, and a fact of which nothing is known counts 0.
    mutating func count(_ classes: ClassPoints, of rule: Int, _ truths: LaneTruths, _ state: LaneState) {
        let possible = truths.possible[rule]
        if possible.isEmpty { return }
        let mayCountZero = ~truths.certain[rule]
        LanePoints.add(classes.rising, of: classes.cell, in: possible, zeroIn: mayCountZero, state, to: &low)
        LanePoints.add(classes.falling, of: classes.cell, in: possible, zeroIn: mayCountZero, state, to: &high)
        let somethingKnown = truths.now[rule] & ~state.allPossible(of: classes.cell)
        LanePoints.add(classes.nearest, of: classes.cell, in: somethingKnown, zeroIn: .none, state, to: &known)
    }

    /// Adds in each lane the points of the first step that has a class still possible there.
    private static func add(
        _ steps: [ClassPoints.Step], of cell: Int, in lanes: Lanes, zeroIn zero: Lanes, _ state: LaneState,
        to sum: inout LaneSum
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
}

/// What counts for and what counts against, kept apart until the end: small numbers without a sign are added soonest.
struct LaneSum: Sendable {
    private var gains = LaneNumber()
    private var losses = LaneNumber()
    private var hasLosses = false

    mutating func add(_ points: Int, where lanes: Lanes) {
        if points > 0 { gains.add(points, where: lanes) }
        if points < 0, !lanes.isEmpty {
            hasLosses = true
            losses.add(-points, where: lanes)
        }
    }

    var total: LaneNumber {
        if !hasLosses { return gains }
        var total = gains
        total.subtract(losses)
        return total
    }
}
