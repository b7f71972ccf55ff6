/// Divides one fact into cells and classes.
struct CellPlan {
    struct Sketch {
        var member: String?
        var classes: [ValueClass]
        var shares: [Double]
        var values: CellValues
    }

    let definition: FactDefinition
    let comparisons: [Comparison]
    let cuts: [Int]

    var cells: [Sketch] {
        switch definition.type {
        case .flag: [flag]
        case .count: [count]
        case .oneOf(let values): [oneOf(values)]
        case .someOf(let values): values.filter(mentions).map(member)
        case .text, .date: []
        }
    }

    private var flag: Sketch {
        Sketch(
            classes: [ValueClass(label: "no", value: "false"), ValueClass(label: "yes", value: "true")],
            shares: shares(ofTrue: trueShare), values: .flag)
    }

    private var trueShare: Double {
        if case .flag(let share) = definition.prior { share } else { 0.5 }
    }

    private func shares(ofTrue share: Double) -> [Double] { [1 - share, share] }

    private func mentions(_ member: String) -> Bool {
        comparisons.contains { if case .includesAny(let members) = $0 { members.contains(member) } else { false } }
    }

    private func member(_ name: String) -> Sketch {
        var share = 0.1
        if case .values(let shares) = definition.prior { share = shares[name] ?? 0 }
        return Sketch(
            member: name,
            classes: [ValueClass(label: "not \(name)", value: "not \(name)"), ValueClass(label: name, value: name)],
            shares: shares(ofTrue: share), values: .member)
    }

    private var count: Sketch {
        let firsts = firsts.sorted()
        let ranges = firsts.indices.map { CountRange(firsts[$0], $0 + 1 < firsts.count ? firsts[$0 + 1] - 1 : nil) }
        return Sketch(
            classes: ranges.map { ValueClass(label: $0.description, value: String($0.lower)) },
            shares: normalised(ranges.map(share)), values: .ranges(ranges))
    }

    /// The first count of every class.
    private var firsts: Set<Int> {
        var firsts = Set(cuts)
        for case .count(let wanted, let number) in comparisons { firsts.formUnion(wanted.cuts(at: number)) }
        return firsts.filter { $0 > 0 }.union([0])
    }

    /// A bin that lies in several classes is divided evenly among them.
    private func share(of range: CountRange) -> Double {
        guard case .bins(let bins) = definition.prior else { return 1 }
        return bins.reduce(0) { sum, bin in
            guard bin.range.overlaps(range) else { return sum }
            let pieces = 1 + firsts.filter { $0 > bin.range.lower && $0 <= bin.range.upper ?? .max }.count
            return sum + bin.share / Double(pieces)
        }
    }

    private func oneOf(_ values: [String]) -> Sketch {
        let tests = comparisons.compactMap { comparison -> Set<String>? in
            switch comparison {
            case .isIn(let values), .isNotIn(let values): Set(values)
            default: nil
            }
        }
        var groups: [(signature: [Bool], values: [String])] = []
        for value in values {
            let signature = tests.map { $0.contains(value) }
            if let place = groups.firstIndex(where: { $0.signature == signature }) {
                groups[place].values.append(value)
            } else {
                groups.append((signature, [value]))
            }
        }
        var classes: [String: Int] = [:]
        for (index, group) in groups.enumerated() { for value in group.values { classes[value] = index } }
        return Sketch(
            classes: groups.map { ValueClass(label: $0.values.joined(separator: " or "), value: $0.values[0]) },
            shares: normalised(groups.map { $0.values.reduce(0) { $0 + share(ofValue: $1) } }), values: .values(classes)
        )
    }

    private func share(ofValue value: String) -> Double {
        if case .values(let shares) = definition.prior { shares[value] ?? 0 } else { 1 }
    }

    private func normalised(_ shares: [Double]) -> [Double] {
        let sum = shares.reduce(0, +)
        return sum > 0 ? shares.map { $0 / sum } : shares.map { _ in 1 / Double(shares.count) }
    }
}
