internal import Diagnostics
internal import Policy
internal import Vetting

/// Every rule proves itself: examples for each outcome and for both sides of every threshold.
struct ExampleCheck {
    let book: RuleBook

    func run(_ log: inout DiagnosticLog) {
        for rule in book.rules {
            checkOutcomes(rule, &log)
            checkThresholds(rule, &log)
        }
    }

    private func checkOutcomes(_ rule: LoadedRule, _ log: inout DiagnosticLog) {
        let given = Set(rule.examples.map(\.expected))
        let missing = rule.rule.outcomes.filter { !given.contains($0) }.map(\.description)
        guard !missing.isEmpty else { return }
        log.error(
            "Rule \"\(rule.rule.id)\" has no example that expects \(missing.joined(separator: ", none that expects "))",
            at: rule.location)
    }

    private func checkThresholds(_ rule: LoadedRule, _ log: inout DiagnosticLog) {
        for threshold in rule.rule.thresholds {
            let counts = Set(rule.examples.compactMap { $0.count(of: threshold.fact) })
            for side in [threshold.from - 1, threshold.from] where side >= 0 && !counts.contains(side) {
                log.error(
                    "Rule \"\(rule.rule.id)\" divides \"\(threshold.fact)\" at \(threshold.from) "
                        + "and has no example with \(side)", at: rule.location)
            }
        }
    }
}

extension Rule {
    /// What examples must show.
    fileprivate var outcomes: [RuleExample.Expectation] {
        guard let bins else { return [.truth(.true), .truth(.false), .truth(.unknown)] }
        return bins.bins.map { .points($0.points) }.uniqued() + [.truth(.unknown)]
    }

    /// Where the rule divides counts: the fact and the first count of the upper side.
    var thresholds: [Threshold] {
        let bins =
            bins.map { bins in bins.bins.dropFirst().map { Threshold(fact: bins.fact, from: $0.range.lower) } } ?? []
        let cuts = (when?.comparisons ?? []).flatMap { fact, comparison -> [Threshold] in
            guard case .count(let compare, let number) = comparison else { return [] }
            return compare.firstCounts(at: number).map { Threshold(fact: fact, from: $0) }
        }
        return (bins + cuts).uniqued()
    }
}

/// A place where a rule tells counts apart.
struct Threshold: Hashable, Sendable {
    var fact: FactID
    /// The first count above it.
    var from: Int
}

extension CountOperator {
    /// Where a comparison with `number` divides the counts from 0 up.
    fileprivate func firstCounts(at number: Int) -> [Int] {
        switch self {
        case .atLeast, .less: number > 0 ? [number] : []
        case .more, .atMost: [number + 1]
        case .equals: number > 0 ? [number, number + 1] : [1]
        }
    }
}

extension RuleExample {
    /// The exact count that the example gives a fact.
    fileprivate func count(of fact: FactID) -> Int? {
        if case .count(let range)? = facts[fact]?.value, range.isExact { range.lower } else { nil }
    }
}
