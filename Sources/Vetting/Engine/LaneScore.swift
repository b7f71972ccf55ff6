/// The scores of one axis in every lane: the interval still possible, and what is known with the rest counted as 0.
struct LaneScore: Sendable {
    private(set) var low = LaneNumber()
    private(set) var high = LaneNumber()
    private(set) var known = LaneNumber()

    init(_ scale: AxisScale, _ truths: LaneTruths, _ state: LaneState) {
        for group in scale.groups {
            let sum = LaneScore.sum(of: group, truths, state)
            add(sum.clamped(to: group.cap))
        }
    }

    private init() {}

    /// One group before its cap.
    static func sum(of group: AxisScale.Group, _ truths: LaneTruths, _ state: LaneState) -> LaneScore {
        var sum = LaneScore()
        for signal in group.signals {
            switch signal.points {
            case .whenTrue(let points): sum.count(points, of: signal.rule, truths)
            case .byClass(let cell, let points): sum.count(points, ofClassesOf: cell, rule: signal.rule, truths, state)
            }
        }
        return sum
    }

    func clamped(to cap: Int) -> LaneScore {
        var score = self
        score.low.clamp(to: cap)
        score.high.clamp(to: cap)
        score.known.clamp(to: cap)
        return score
    }

    func interval(in lane: Int) -> Interval { Interval(low.value(in: lane), high.value(in: lane)) }

    private mutating func add(_ other: LaneScore) {
        low.add(other.low)
        high.add(other.high)
        known.add(other.known)
    }

    private mutating func count(_ points: Int, of rule: Int, _ truths: LaneTruths) {
        low.add(points, where: points < 0 ? truths.possible[rule] : truths.certain[rule])
        high.add(points, where: points > 0 ? truths.possible[rule] : truths.certain[rule])
        known.add(points, where: truths.now[rule])
    }

    /// The hull of the points of all classes still possible; known, a range that straddles bins counts the points
    /// nearest to 0, and a fact of which nothing is known counts 0.
    private mutating func count(
        _ points: [Int], ofClassesOf cell: Int, rule: Int, _ truths: LaneTruths, _ state: LaneState
    ) {
        var isUnknown = Lanes.all
        var lanesOfPoints: [Int: Lanes] = [:]
        for (index, points) in points.enumerated() {
            let lanes = state.possible(index, of: cell)
            isUnknown &= lanes
            lanesOfPoints[points, default: .none] |= lanes
        }
        let mayCountZero = ~truths.certain[rule]
        let possible = truths.possible[rule]
        func pick(_ order: [Int], from lanes: Lanes, alsoZero: Lanes) -> [(points: Int, lanes: Lanes)] {
            var left = lanes
            return order.map { points in
                var here = (lanesOfPoints[points] ?? .none) & left
                if points == 0 { here |= alsoZero & left }
                left &= ~here
                return (points, here)
            }
        }
        let values = Set(lanesOfPoints.keys).union([0])
        for (points, lanes) in pick(values.sorted(), from: possible, alsoZero: mayCountZero) {
            low.add(points, where: lanes)
        }
        for (points, lanes) in pick(values.sorted(by: >), from: possible, alsoZero: mayCountZero) {
            high.add(points, where: lanes)
        }
        let nearest = values.sorted { (abs($0), $0) < (abs($1), $1) }
        for (points, lanes) in pick(nearest, from: truths.now[rule] & ~isUnknown, alsoZero: .none) {
            known.add(points, where: lanes)
        }
    }
}
