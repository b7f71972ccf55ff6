import Vetting

/// The signals of one axis, by group, with the marks of the axis.
struct AxisScale: Sendable {
    struct Group: Sendable {
        let id: String
        let cap: Int
        let signals: [CompiledSignal]
        /// The same by how they count: those that count when true, and those that count by value class.
        let whenTrue: [PointsWhenTrue]
        let byClass: [PointsByClass]
        /// Whether all gains, and all losses, together could go beyond the cap.
        let mayExceedCap: Bool
        let mayFallBelowCap: Bool

        init(id: String, cap: Int, signals: [CompiledSignal]) {
            (self.id, self.cap, self.signals) = (id, cap, signals)
            whenTrue = signals.compactMap { signal in
                guard case .whenTrue(let points) = signal.points else { return nil }
                return PointsWhenTrue(rule: signal.rule, points: points)
            }
            byClass = signals.compactMap { signal in
                guard case .byClass(let classes) = signal.points else { return nil }
                return PointsByClass(rule: signal.rule, classes: classes)
            }
            mayExceedCap = signals.reduce(0) { $0 + max(0, $1.most) } > cap
            mayFallBelowCap = signals.reduce(0) { $0 + min(0, $1.fewest) } < -cap
        }
    }

    let axis: Axis
    let bars: AxisBars
    let groups: [Group]

    /// - Throws: a signal in a group that the policy does not have for this axis, or points beyond what a score holds.
    init(_ axis: Axis, of policy: VettingPolicy, in space: ValueSpace) throws(PolicyError) {
        self.axis = axis
        bars = policy.axes[axis] ?? AxisBars(floor: 0, vetted: 0, bar: 1)
        var signals: [String: [CompiledSignal]] = [:]
        for (index, rule) in policy.rules.enumerated() {
            guard case .signal(let signal) = rule.kind, signal.axis == axis else { continue }
            guard policy.groups.contains(where: { $0.id == signal.group && $0.axis == axis }) else {
                throw PolicyError(rule: rule.id, fault: .unknownGroup(signal.group))
            }
            let compiled = try CompiledSignal(rule: index, signal: signal, id: rule.id, in: space)
            signals[signal.group, default: []].append(compiled)
        }
        groups = policy.groups.filter { $0.axis == axis }.map {
            Group(id: $0.id, cap: $0.cap, signals: signals[$0.id] ?? [])
        }
        let furthest = groups.reduce(0) { $0 + $1.signals.reduce(0) { $0 + $1.furthest } + $1.cap }
        let limit = 1 << (LaneNumber.bits - 2)
        guard furthest < limit, abs(bars.bar) < limit, abs(bars.floor) < limit else {
            throw PolicyError(rule: "", fault: .pointsOutOfRange)
        }
    }
}

/// A rule and what it counts: plain numbers, so that a walk over many of them holds on to nothing.
struct PointsWhenTrue: Sendable {
    let rule: Int
    let points: Int
}

/// A rule whose points depend on the value of a cell.
struct PointsByClass: Sendable {
    let rule: Int
    let classes: ClassPoints
}

/// A signal with its points by truth or by value class.
struct CompiledSignal: Sendable {
    enum Points: Sendable {
        case whenTrue(Int)
        case byClass(ClassPoints)
    }

    let rule: Int
    let points: Points

    init(rule: Int, signal: Signal, id: String, in space: ValueSpace) throws(PolicyError) {
        self.rule = rule
        switch signal.scoring {
        case .points(let points):
            self.points = .whenTrue(points)
        case .bins(let bins):
            guard let cell = space.cells(of: bins.fact).first, case .ranges(let ranges) = space.cells[cell].values
            else {
                throw PolicyError(rule: id, fault: .unfitComparison(bins.fact))
            }
            points = .byClass(
                ClassPoints(
                    cell: cell,
                    points: ranges.map { range in bins.bins.first { $0.range.contains(range.lower) }?.points ?? 0 }))
        }
    }

    /// The largest distance from 0.
    var furthest: Int { max(abs(most), abs(fewest)) }

    var most: Int {
        switch points {
        case .whenTrue(let points): points
        case .byClass(let classes): classes.points.max() ?? 0
        }
    }

    var fewest: Int {
        switch points {
        case .whenTrue(let points): points
        case .byClass(let classes): classes.points.min() ?? 0
        }
    }
}

/// What each class of a cell counts, and the classes that count the same taken together.
struct ClassPoints: Sendable {
    struct Step: Sendable {
        let points: Int
        /// The classes that count just these points.
        let mask: UInt64
    }

    let cell: Int
    /// By class.
    let points: [Int]
    /// 0 is always among the steps: for the few points first, the many points first, and those nearest to 0 first.
    let rising: [Step]
    let falling: [Step]
    let nearest: [Step]

    init(cell: Int, points: [Int]) {
        self.cell = cell
        self.points = points
        rising = Set(points).union([0]).sorted().map { value in
            let classes = points.indices.filter { points[$0] == value }
            return Step(points: value, mask: classes.reduce(0) { $0 | 1 << UInt64($1) })
        }
        falling = rising.reversed()
        nearest = rising.sorted { (abs($0.points), $0.points) < (abs($1.points), $1.points) }
    }
}
