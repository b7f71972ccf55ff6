import Vetting

/// A rule with its condition's node and the rules that can defeat it.
struct CompiledRule: Sendable {
    /// Nil for signals with bins.
    let when: Int?
    let isSignal: Bool
    let isTypeOrGuard: Bool
    /// Rules that its `unless` names, and rules that override it.
    let defeaters: [Int]
    /// Cells that its condition or bins mention, without repeats.
    let cells: [Int]
    /// Places in the registry of the facts it mentions, without repeats.
    let facts: [Int]

    static func compile(
        _ policy: VettingPolicy, _ compiler: inout ConditionCompiler
    ) throws(PolicyError) -> [CompiledRule] {
        let places = Dictionary(policy.rules.enumerated().map { ($1.id, $0) }) { first, _ in first }
        var defeaters = [[Int]](repeating: [], count: policy.rules.count)
        func place(of name: String, for rule: Rule) throws(PolicyError) -> Int {
            guard let place = places[name] else { throw PolicyError(rule: rule.id, fault: .unknownRule(name)) }
            return place
        }
        for (index, rule) in policy.rules.enumerated() {
            for name in rule.unless { defeaters[index].append(try place(of: name, for: rule)) }
            guard case .type(_, let overrides) = rule.kind else { continue }
            for name in overrides { defeaters[try place(of: name, for: rule)].append(index) }
        }
        var compiled: [CompiledRule] = []
        for (index, rule) in policy.rules.enumerated() {
            let when: Int? =
                if let condition = rule.when { try compiler.compile(condition, rule: rule.id) } else { nil }
            let facts = (rule.when?.facts ?? []) + (rule.bins.map { [$0.fact] } ?? [])
            let cells = Set(facts.flatMap { compiler.space.cells(of: $0) }).sorted()
            compiled.append(
                CompiledRule(
                    when: when, isSignal: rule.isSignal, isTypeOrGuard: rule.isTypeOrGuard,
                    defeaters: Set(defeaters[index]).sorted(), cells: cells,
                    facts: Set(facts.compactMap { policy.registry.index(of: $0) }).sorted()))
        }
        return compiled
    }

    /// - Throws: rules that defeat each other in a circle.
    static func defeatOrder(of rules: [CompiledRule], in policy: VettingPolicy) throws(PolicyError) -> [Int] {
        var order: [Int] = []
        var isPlaced = [Bool](repeating: false, count: rules.count)
        while order.count < rules.count {
            let ready = rules.indices.filter { !isPlaced[$0] && rules[$0].defeaters.allSatisfy { isPlaced[$0] } }
            guard !ready.isEmpty else {
                let stuck = rules.indices.first { !isPlaced[$0] } ?? 0
                throw PolicyError(rule: policy.rules[stuck].id, fault: .defeatCycle)
            }
            for rule in ready { isPlaced[rule] = true }
            order += ready
        }
        return order
    }
}

extension Rule {
    fileprivate var isSignal: Bool {
        if case .signal = kind { true } else { false }
    }

    fileprivate var isTypeOrGuard: Bool {
        switch kind {
        case .type, .guard: true
        case .signal, .intent: false
        }
    }
}
