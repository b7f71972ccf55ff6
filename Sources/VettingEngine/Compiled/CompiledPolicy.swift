import Vetting

/// A policy made ready for lanes: conditions as nodes, names as places. Immutable, and a class because everything that
/// decides holds on to it.
final class CompiledPolicy: Sendable {
    let policy: VettingPolicy
    let space: ValueSpace
    let nodes: [ConditionNode]
    /// The parts of all nodes, one stretch a node.
    let children: [Int]
    /// By node: it asks of more than the owner's settings, which say nothing of the sender.
    let isAboutSender: [Bool]
    let questions: EngineQuestions
    /// The cells that each of the questions reads, by its node.
    let questionCells: [Int: [Int]]
    /// In the order of the policy.
    let rules: [CompiledRule]
    /// Places of rules, those that defeat before those they defeat.
    let defeatOrder: [Int]
    /// The rules in that order, laid out flat for every decision, and the rules that defeat them, one stretch a step.
    let steps: [RuleStep]
    let stepDefeaters: [Int]
    let typeRules: [(rule: Int, type: ConnectionType)]
    /// Guards that name a type, then the others, each in the order of the policy.
    let guards: [(rule: Int, effect: GuardEffect)]
    /// The same by the place of each vetted type that they speak of, without what only people read.
    let guardsOfType: [[CompiledGuard]]
    let scales: [AxisScale]
    let intents: [(rule: Int, intent: Intent, weight: Int)]
    /// Every type once, strongest first; one that `order` leaves out comes last.
    let order: [ConnectionType]
    /// By the place of a type: those weaker than it, strongest first, and what the table recommends for it.
    let weaker: [[ConnectionType]]
    let recommendations: [Recommendation]
    let strangersOnlyCells: [Int]
    /// Places in the registry of the facts that a look at the profile yields.
    let profileFacts: [Int]
    /// What the engine looks up of every fact, by its place in the registry.
    let facts: [CompiledFact]
    /// Every value that a fact could turn out to have, in the order of the registry.
    let hypotheses: [Hypothesis]
    /// By fact: what asking for it decides.
    let inquiries: [Inquiry]

    init(_ policy: VettingPolicy) throws(PolicyError) {
        self.policy = policy
        let space = try ValueSpace(policy)
        self.space = space
        var compiler = ConditionCompiler(registry: policy.registry, space: space)
        questions = try EngineQuestions(&compiler)
        rules = try CompiledRule.compile(policy, &compiler)
        nodes = compiler.nodes
        children = compiler.children
        questionCells = compiler.cells(of: questions.nodes)
        defeatOrder = try CompiledRule.defeatOrder(of: rules, in: policy)
        (steps, stepDefeaters) = RuleStep.layOut(rules, in: defeatOrder)
        let order = policy.order + ConnectionType.allCases.filter { !policy.order.contains($0) }
        self.order = order
        weaker = ConnectionType.allCases.map { type in
            order.firstIndex(of: type).map { Array(order[($0 + 1)...]) } ?? []
        }
        recommendations = ConnectionType.allCases.map { policy.table[$0] ?? .ignoreOrVetFurther }
        typeRules = policy.typeRules
        let guards = policy.guardRules
        self.guards = guards
        guardsOfType = ConnectionType.allCases.map { type in
            guards.filter { $0.effect.types.isEmpty || $0.effect.types.contains(type) }
                .map { CompiledGuard(rule: $0.rule, effect: $0.effect) }
        }
        scales = [
            try AxisScale(.authenticity, of: policy, in: space), try AxisScale(.relevance, of: policy, in: space),
        ]
        intents = policy.intentRules
        var hypotheses: [Hypothesis] = []
        let facts = policy.registry.definitions.enumerated().map { place, definition in
            let start = hypotheses.count
            hypotheses += Hypothesis.all(about: place, space.cells(of: definition.id), in: space)
            return CompiledFact(definition, in: space, hypotheses: start..<hypotheses.count)
        }
        self.facts = facts
        self.hypotheses = hypotheses
        isAboutSender = CompiledPolicy.aboutSender(nodes, children) { !facts[space.factIndices[$0]].isOfOwner }
        inquiries = Inquiry.all(facts, policy.registry)
        profileFacts = facts.indices.filter { facts[$0].isOfProfile }
        strangersOnlyCells = space.cells.indices.filter {
            policy.registry.definitions[space.cells[$0].factIndex].isStrangersOnly
        }
    }

    private static func aboutSender(
        _ nodes: [ConditionNode], _ children: [Int], _ isCellAboutSender: (Int) -> Bool
    ) -> [Bool] {
        var result: [Bool] = []
        for node in nodes {
            let isHere = if case .cell(let cell, _) = node.operation { isCellAboutSender(cell) } else { false }
            result.append(isHere || node.parts.contains { result[children[$0]] })
        }
        return result
    }
}

extension VettingPolicy {
    fileprivate var typeRules: [(rule: Int, type: ConnectionType)] {
        rules.enumerated().compactMap { index, rule in
            if case .type(let type, _) = rule.kind { (index, type) } else { nil }
        }
    }

    /// Those that name a type first.
    fileprivate var guardRules: [(rule: Int, effect: GuardEffect)] {
        let guards = rules.enumerated().compactMap { index, rule in
            if case .guard(let effect) = rule.kind { (rule: index, effect: effect) } else { nil }
        }
        return guards.filter { $0.effect.type != nil } + guards.filter { $0.effect.type == nil }
    }

    fileprivate var intentRules: [(rule: Int, intent: Intent, weight: Int)] {
        rules.enumerated().compactMap { index, rule in
            if case .intent(let intent, let weight) = rule.kind { (index, intent, weight) } else { nil }
        }
    }
}
