import SeededRandom
import Vetting
import VettingEngine

/// Invented registries, policies and facts for property tests: every form of rule, from a seed.
struct RandomPolicy {
    var generator: SeededGenerator

    init(seed: UInt64) { generator = SeededGenerator(seed: seed) }

    static let registry = FactRegistry([
        FactDefinition(
            id: "sender.relationship", type: .someOf(["friend", "client", "none"]), question: "Do you know them?",
            minutes: 0.1, prior: .values(["friend": 0.05, "client": 0.05, "none": 0.9])),
        FactDefinition(id: "sender.trust", type: .oneOf(["trusted", "neutral", "distrusted"]), question: "Trusted?"),
        FactDefinition(
            id: "sender.roles", type: .someOf(["recruiter", "salesperson", "lawyer"]), question: "What do they do?",
            prior: .values(["recruiter": 0.1, "salesperson": 0.2, "lawyer": 0.1])),
        FactDefinition(id: "sender.harassed", type: .flag, question: "Harassed?", isBehaviour: true),
        FactDefinition(id: "message.asksMoney", type: .flag, question: "Money?", prior: .flag(0.05), isBehaviour: true),
        FactDefinition(id: "message.statesReason", type: .flag, prior: .flag(0.3)),
        FactDefinition(id: "message.isPersonal", type: .flag),
        FactDefinition(id: "message.saysHowConnected", type: .flag),
        FactDefinition(
            id: "network.shared", type: .count, question: "Shared?",
            prior: .bins([PriorBin(CountRange(0, 0), 0.6), PriorBin(CountRange(1, nil), 0.4)]), group: "profile"),
        FactDefinition(
            id: "profile.photo", type: .oneOf(["none", "own", "stock", "generated"]), question: "Photo?",
            group: "profile",
            isRedFlag: true, isStrangersOnly: true),
        FactDefinition(
            id: "profile.nameIsGeneric", type: .flag, question: "Generic?", group: "profile", isStrangersOnly: true),
        FactDefinition(id: "history.ask", type: .oneOf(["notAsked", "waiting", "silent", "replied"])),
        FactDefinition(id: "owner.strangers", type: .oneOf(["welcome", "vetted", "never"])),
    ])

    mutating func chance(_ share: Double) -> Bool { Double.random(in: 0..<1, using: &generator) < share }

    // MARK: Conditions

    mutating func condition(depth: Int = 2) -> Condition {
        if depth == 0 || chance(0.5) { return comparison() }
        let parts = (0..<Int.random(in: 1...3, using: &generator)).map { _ in condition(depth: depth - 1) }
        switch Int.random(in: 0..<4, using: &generator) {
        case 0: return .all(parts)
        case 1: return .any(parts)
        case 2: return .not(parts[0])
        default: return .atLeast(Int.random(in: 1...parts.count, using: &generator), of: parts)
        }
    }

    private mutating func comparison() -> Condition {
        let definition = RandomPolicy.registry.definitions[Int.random(in: 0..<13, using: &generator)]
        switch definition.type {
        case .flag: return .fact(definition.id, .flag(chance(0.7)))
        case .count:
            let wanted = CountOperator.allCases[Int.random(in: 0..<5, using: &generator)]
            return .fact(definition.id, .count(wanted, Int.random(in: 0...6, using: &generator)))
        case .oneOf(let values):
            return .fact(definition.id, chance(0.7) ? .isIn(some(of: values)) : .isNotIn(some(of: values)))
        case .someOf(let values): return .fact(definition.id, .includesAny(some(of: values)))
        case .text, .date: return .all([])
        }
    }

    private mutating func some(of values: [String]) -> [String] {
        Array(values.shuffled(using: &generator).prefix(Int.random(in: 1...2, using: &generator)))
    }

    // MARK: Policies

    mutating func policy() -> VettingPolicy {
        var rules = [
            Rule(
                id: "known", kind: .type(.knownContact, overrides: []), claim: "Known",
                when: .fact("sender.relationship", .includesAny(["friend", "client"])))
        ]
        let types: [ConnectionType] = [
            .industryPeer, .verifiedAccount, .recruiter, .salesperson, .fakeProfile, .scammer,
        ]
        for (place, type) in types.enumerated() {
            let overrides = place > 0 && chance(0.3) ? ["type-\(place - 1)"] : []
            rules.append(
                Rule(id: "type-\(place)", kind: .type(type, overrides: overrides), claim: "Type", when: condition()))
        }
        for place in 0..<4 { rules.append(guardRule(place)) }
        for place in 0..<8 { rules.append(signal(place)) }
        let groups = [
            SignalGroup(id: "a1", axis: .authenticity, cap: 4), SignalGroup(id: "a2", axis: .authenticity, cap: 6),
            SignalGroup(id: "r1", axis: .relevance, cap: 5),
        ]
        return VettingPolicy(
            registry: RandomPolicy.registry,
            axes: [
                .authenticity: AxisBars(floor: -2, vetted: 1, bar: 4),
                .relevance: AxisBars(floor: -3, vetted: 0, bar: 3),
            ],
            groups: groups, table: RandomPolicy.table,
            order: [
                .scammer, .fakeProfile, .competitor, .knownContact, .salesperson, .recruiter, .industryPeer,
                .verifiedAccount, .stranger,
            ], rules: rules)
    }

    static let table: [ConnectionType: Recommendation] = [
        .knownContact: .accept, .industryPeer: .accept, .verifiedAccount: .accept, .recruiter: .reviewAndAccept,
        .salesperson: .reviewAndAcceptIfRelevant, .stranger: .ignoreOrVetFurther, .fakeProfile: .decline,
        .competitor: .decline, .scammer: .declineAndBlock,
    ]

    private mutating func guardRule(_ place: Int) -> Rule {
        let effects: [GuardEffect] = [
            GuardEffect(type: .scammer, report: true),
            GuardEffect(recommendation: .ignoreOrVetFurther, response: .ignore, types: [.industryPeer, .stranger]),
            GuardEffect(recommendation: .decline, response: .decline),
            GuardEffect(response: .vetFurther, note: "Careful"),
        ]
        let isDefeasible = chance(0.5)
        return Rule(
            id: "guard-\(place)", kind: .guard(effects[place]), claim: "Guard", when: condition(),
            unless: isDefeasible ? ["known"] : [])
    }

    private mutating func signal(_ place: Int) -> Rule {
        let groups = [("a1", Axis.authenticity), ("a2", .authenticity), ("r1", .relevance)]
        let (group, axis) = groups[Int.random(in: 0..<3, using: &generator)]
        if chance(0.25) {
            let bins = Bins(
                fact: "network.shared", direction: .up,
                bins: [Bin(CountRange(0, 0), -1), Bin(CountRange(1, 3), 2), Bin(CountRange(4, nil), 4)])
            return Rule(
                id: "signal-\(place)", kind: .signal(Signal(axis: axis, group: group, scoring: .bins(bins))),
                claim: "Signal", when: nil)
        }
        let points = Int.random(in: -4...5, using: &generator)
        return Rule(
            id: "signal-\(place)", kind: .signal(Signal(axis: axis, group: group, scoring: .points(points))),
            claim: "Signal", when: condition(depth: 1))
    }

    // MARK: Facts

    /// Each fact known with the given chance; a sheet for which more is known comes from `extend`.
    mutating func facts(known share: Double) -> FactSheet {
        var facts = FactSheet(registry: RandomPolicy.registry)
        extend(&facts, known: share)
        return facts
    }

    /// Makes unknown facts known with the given chance, as a dossier would.
    mutating func extend(_ facts: inout FactSheet, known share: Double = 1) {
        for definition in RandomPolicy.registry.definitions {
            let isOpen = facts[definition.id]?.value.isStillOpen ?? true
            guard isOpen, chance(share), let value = value(of: definition, within: facts[definition.id]?.value) else {
                continue
            }
            facts.set(definition.id, Observation(value, source: .dossier("")))
        }
        if case .someOf(let set) = facts["sender.relationship"]?.value {
            facts.isKnownToOwner = !set.members.isEmpty && set.members != ["none"]
        }
    }

    private mutating func value(of definition: FactDefinition, within earlier: FactValue?) -> FactValue? {
        switch definition.type {
        case .flag: return .flag(chance(0.4))
        case .count:
            let lower = Int.random(in: 0...6, using: &generator)
            if case .count(let range) = earlier {
                return .count(min(max(lower, range.lower), range.upper ?? .max))
            }
            return chance(0.2) ? .count(CountRange(lower, chance(0.5) ? nil : lower + 3)) : .count(lower)
        case .oneOf(let values): return .oneOf(values.randomElement(using: &generator) ?? values[0])
        case .someOf(let values):
            if values.contains("none"), chance(0.6) { return .someOf(MemberSet(["none"], isComplete: true)) }
            let members = some(of: values.filter { $0 != "none" })
            return .someOf(MemberSet(members, isComplete: true))
        case .text, .date: return nil
        }
    }
}

extension FactValue {
    /// A count that is only narrowed can still become exact.
    var isStillOpen: Bool {
        if case .count(let range) = self { !range.isExact } else { false }
    }
}
