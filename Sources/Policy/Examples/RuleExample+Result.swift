package import Vetting

extension RuleExample {
    /// What the rule says of the example's facts: the value of `when`, or for bins the points.
    package func result(of rule: Rule) -> Expectation {
        if let when = rule.when { return .truth(when.truth(in: facts)) }
        guard let bins = rule.bins, case .count(let range)? = facts[bins.fact]?.value else { return .truth(.unknown) }
        let points = Set(bins.bins.filter { $0.range.overlaps(range) }.map(\.points))
        return points.count == 1 ? points.first.map(Expectation.points) ?? .truth(.unknown) : .truth(.unknown)
    }

    package func holds(for rule: Rule) -> Bool { result(of: rule) == expected }
}
