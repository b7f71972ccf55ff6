package import Vetting

/// The rules by id, with who defeats whom.
package struct RuleBook: Sendable {
    package let rules: [LoadedRule]
    private let places: [String: Int]
    /// By place: rules that its `unless` names and rules that override it.
    private let defeaters: [[Int]]

    package init(_ pages: [GuidancePage]) {
        let rules = pages.flatMap(\.rules)
        let places = Dictionary(rules.enumerated().map { ($1.rule.id, $0) }, uniquingKeysWith: { first, _ in first })
        var defeaters = rules.map { $0.rule.unless.compactMap { places[$0] } }
        for (index, rule) in rules.enumerated() {
            for id in rule.rule.overrides { if let place = places[id] { defeaters[place].append(index) } }
        }
        self.rules = rules
        self.places = places
        self.defeaters = defeaters.map { Set($0).sorted() }
    }

    package func place(of id: String) -> Int? { places[id] }

    package func defeaters(of place: Int) -> [Int] { defeaters[place] }

    /// The rules that `place` can defeat, sorted.
    package func defeated(by place: Int) -> Set<Int> { Set(rules.indices.filter { defeaters[$0].contains(place) }) }

    /// When a rule speaks once everything is known: its condition holds, and no rule that speaks defeats it.
    ///
    /// - Returns: nil for a signal with bins, which has no condition.
    package func speaks(_ place: Int) -> Condition? {
        guard let when = rules[place].rule.when else { return nil }
        let against = defeaters[place].compactMap(speaks).map(Condition.not)
        return against.isEmpty ? when : .all([when] + against)
    }

    /// Rules that defeat each other in a circle, in the order of defeat; empty where there is none.
    package var circle: [Int] {
        var state = [Int](repeating: 0, count: rules.count)
        var path: [Int] = []
        func visit(_ place: Int) -> [Int]? {
            if state[place] == 2 { return nil }
            if let start = path.firstIndex(of: place) { return Array(path[start...]) }
            path.append(place)
            defer { path.removeLast() }
            for next in defeaters[place] { if let circle = visit(next) { return circle } }
            state[place] = 2
            return nil
        }
        for place in rules.indices { if let circle = visit(place) { return circle } }
        return []
    }
}

extension Rule {
    /// Rules that a type rule overrides.
    package var overrides: [String] {
        if case .type(_, let overrides) = kind { overrides } else { [] }
    }
}
