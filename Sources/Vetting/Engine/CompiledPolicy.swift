/// A policy made ready for lanes: conditions as nodes, names as places.
struct CompiledPolicy: Sendable {
    let policy: VettingPolicy
    let space: ValueSpace
    let nodes: [ConditionNode]
    /// The parts of all nodes, one stretch a node.
    let children: [Int]
    let questions: EngineQuestions
    /// The cells that each of the questions reads, by its node.
    let questionCells: [Int: [Int]]
    /// In the order of the policy.
    let rules: [CompiledRule]
    /// Places of rules, those that defeat before those they defeat.
    let defeatOrder: [Int]
    let typeRules: [(rule: Int, type: ConnectionType)]
    /// Guards that name a type, then the others, each in the order of the policy.
    let guards: [(rule: Int, effect: GuardEffect)]
    /// The same by the place of each vetted type that they speak of, without what only people read.
    let guardsOfType: [[CompiledGuard]]
    let scales: [AxisScale]
    let intents: [(rule: Int, intent: Intent, weight: Int)]
    /// Every type once, strongest first; one that `order` leaves out comes last.
    let order: [ConnectionType]
    let strangersOnlyCells: [Int]
    /// Places in the registry of the facts that a look at the profile yields.
    let profileFacts: [Int]
    /// What the engine looks up of every fact, by its place in the registry.
    let facts: [CompiledFact]

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
        order = policy.order + ConnectionType.allCases.filter { !policy.order.contains($0) }
        typeRules = policy.rules.enumerated().compactMap { index, rule in
            if case .type(let type, _) = rule.kind { (index, type) } else { nil }
        }
        let guards = policy.rules.enumerated().compactMap { index, rule in
            if case .guard(let effect) = rule.kind { (rule: index, effect: effect) } else { nil }
        }
        self.guards = guards.filter { $0.effect.type != nil } + guards.filter { $0.effect.type == nil }
        let ordered = self.guards
        guardsOfType = ConnectionType.allCases.map { type in
            ordered.filter { $0.effect.types.isEmpty || $0.effect.types.contains(type) }
                .map { CompiledGuard(rule: $0.rule, effect: $0.effect) }
        }
        scales = [
            try AxisScale(.authenticity, of: policy, in: space), try AxisScale(.relevance, of: policy, in: space),
        ]
        intents = policy.rules.enumerated().compactMap { index, rule in
            if case .intent(let intent, let weight) = rule.kind { (index, intent, weight) } else { nil }
        }
        let facts = policy.registry.definitions.map { CompiledFact($0, in: space) }
        self.facts = facts
        profileFacts = facts.indices.filter { facts[$0].isOfProfile }
        strangersOnlyCells = space.cells.indices.filter {
            policy.registry.definitions[space.cells[$0].factIndex].isStrangersOnly
        }
    }
}

/// A fact's cells and what explanations ask of its definition, without the definition's texts.
struct CompiledFact: Sendable {
    let id: FactID
    let cells: [Int]
    /// Found by looking at the profile itself.
    let isOfProfile: Bool
    /// One of the owner's settings.
    let isOfOwner: Bool
    let hasQuestion: Bool
    let isBehaviour: Bool
    let minutes: Double
    let reveals: [FactID]

    init(_ definition: FactDefinition, in space: ValueSpace) {
        id = definition.id
        cells = space.cells(of: definition.id)
        isOfProfile =
            (definition.group == "profile" || definition.id.family == "profile") && definition.id != "sender.headline"
        isOfOwner = definition.id.family == "owner"
        hasQuestion = definition.question != nil
        isBehaviour = definition.isBehaviour
        minutes = definition.minutes
        reveals = definition.reveals
    }
}

/// What a guard does, as numbers.
struct CompiledGuard: Sendable {
    let rule: Int
    let type: ConnectionType?
    /// The least caution that it asks for.
    let recommendation: Int
    let response: Int

    init(rule: Int, effect: GuardEffect) {
        self.rule = rule
        type = effect.type
        recommendation = effect.recommendation?.caution ?? 0
        response = effect.response?.caution ?? 0
    }

    var raises: Bool { recommendation > 0 || response > 0 }
}

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

    /// The bins of a signal that has some.
    public var bins: Bins? {
        if case .signal(let signal) = kind, case .bins(let bins) = signal.scoring { bins } else { nil }
    }
}

extension ValueSpace {
    /// The value classes of everything that a policy and the engine itself ask.
    public init(_ policy: VettingPolicy) throws(PolicyError) {
        for rule in policy.rules {
            for fact in (rule.when?.facts ?? []) + (rule.bins.map { [$0.fact] } ?? [])
            where policy.registry[fact] == nil {
                throw PolicyError(rule: rule.id, fault: .unknownFact(fact))
            }
        }
        try self.init(
            registry: policy.registry,
            comparisons: policy.rules.flatMap { $0.when?.comparisons ?? [] } + EngineQuestions.comparisons,
            bins: policy.rules.compactMap(\.bins))
    }
}
