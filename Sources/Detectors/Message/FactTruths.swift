internal import Vetting

/// Whether each of some facts holds. The list of the facts is held in common by all messages, so that one of them takes a
/// byte a fact, and many can be kept.
struct FactTruths: Sendable, Equatable {
    private let facts: [FactID]
    private var truths: [Truth]

    /// - Parameter facts: sorted, without repeats. Nothing is known of them yet.
    init(of facts: [FactID]) {
        self.facts = facts
        truths = Array(repeating: .unknown, count: facts.count)
    }

    var all: [(FactID, Truth)] { Array(zip(facts, truths)) }

    /// A fact that is not among them is not known, and cannot be set.
    subscript(fact: FactID) -> Truth {
        get { place(of: fact).map { truths[$0] } ?? .unknown }
        set { if let place = place(of: fact) { truths[place] = newValue } }
    }

    private func place(of fact: FactID) -> Int? {
        var (low, high) = (0, facts.count)
        while low < high {
            let middle = (low + high) / 2
            if facts[middle] < fact { low = middle + 1 } else { high = middle }
        }
        return low < facts.count && facts[low] == fact ? low : nil
    }
}
