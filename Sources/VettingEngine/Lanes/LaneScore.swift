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

    private init(low: LaneNumber, high: LaneNumber, known: LaneNumber) {
        self.low = low
        self.high = high
        self.known = known
    }

    /// One group before its cap.
    static func sum(of group: AxisScale.Group, _ truths: LaneTruths, _ state: LaneState) -> LaneScore {
        var points = LanePoints()
        for signal in group.signals {
            switch signal.points {
            case .whenTrue(let number): points.count(number, of: signal.rule, truths)
            case .byClass(let classes): points.count(classes, of: signal.rule, truths, state)
            }
        }
        return LaneScore(low: points.low.total, high: points.high.total, known: points.known.total)
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
