import SeededRandom
import Testing
import Vetting

@testable import Policy
@testable import PolicyChecks

struct ClassSearchTests {
    private static let registry = FactRegistry([
        FactDefinition(id: "a.flag", type: .flag), FactDefinition(id: "b.flag", type: .flag),
        FactDefinition(id: "c.count", type: .count), FactDefinition(id: "d.one", type: .oneOf(["x", "y", "z"])),
        FactDefinition(id: "e.some", type: .someOf(["p", "q", "none"])),
    ])

    /// Every sender that the conditions below can tell apart.
    private static let everybody: [FactSheet] = {
        let sets: [[String]] = [["p"], ["q"], ["p", "q"], ["none"]]
        var all: [FactSheet] = []
        for a in [true, false] {
            for b in [true, false] {
                for count in 0...5 {
                    for word in ["x", "y", "z"] {
                        for set in sets {
                            var sheet = FactSheet(registry: registry)
                            let values: [(FactID, FactValue)] = [
                                ("a.flag", .flag(a)), ("b.flag", .flag(b)), ("c.count", .count(count)),
                                ("d.one", .oneOf(word)), ("e.some", .someOf(MemberSet(set, isComplete: true))),
                            ]
                            for (id, value) in values { sheet.set(id, Observation(value, source: .owner)) }
                            all.append(sheet)
                        }
                    }
                }
            }
        }
        return all
    }()

    @Test func `the search finds a way exactly where there is one`() throws {
        var random = SeededGenerator(seed: 20_261_120)
        var found = 0
        for _ in 0..<400 {
            let condition = Self.condition(&random, depth: 3)
            let space = try ClassSpace(Self.policy(with: [condition]))
            let truth = Self.everybody.contains { condition.truth(in: $0) == .true }
            #expect(ClassSearch.canBeTrue(condition, in: space) == truth, "\(condition), seed 20261120")
            found += truth ? 1 : 0
        }
        #expect((50...390).contains(found))
    }

    @Test func `one condition implies another exactly where it does for everybody`() throws {
        var random = SeededGenerator(seed: 7)
        for _ in 0..<200 {
            let (one, two) = (Self.condition(&random, depth: 2), Self.condition(&random, depth: 2))
            let space = try ClassSpace(Self.policy(with: [one, two]))
            let truth = Self.everybody.allSatisfy { one.truth(in: $0) != .true || two.truth(in: $0) == .true }
            #expect(ClassSearch.implies(one, two, in: space) == truth, "\(one) and \(two), seed 7")
        }
    }

    @Test func `a search that runs out of effort decides nothing`() throws {
        let condition = Condition.all([
            .fact("a.flag", .flag(true)), .fact("b.flag", .flag(true)), .fact("c.count", .count(.atLeast, 3)),
        ])
        let space = try ClassSpace(Self.policy(with: [condition]), effort: 2)
        #expect(ClassSearch.canBeTrue(condition, in: space) == nil)
    }

    private static func policy(with conditions: [Condition]) -> VettingPolicy {
        let rules = conditions.enumerated().map { index, condition in
            Rule(id: "rule-\(index)", kind: .guard(GuardEffect(note: "a note")), claim: "", when: condition)
        }
        return VettingPolicy(registry: registry, axes: [:], groups: [], table: [:], order: [], rules: rules)
    }

    private static func condition(_ random: inout SeededGenerator, depth: Int) -> Condition {
        switch depth == 0 ? 3 + random.number(below: 2) : random.number(below: 7) {
        case 0: .all(parts(&random, depth))
        case 1: .any(parts(&random, depth))
        case 2: .not(condition(&random, depth: depth - 1))
        case 5: .atLeast(2, of: parts(&random, depth))
        default: leaf(&random)
        }
    }

    private static func parts(_ random: inout SeededGenerator, _ depth: Int) -> [Condition] {
        var parts: [Condition] = []
        for _ in 0..<2 + random.number(below: 2) { parts.append(condition(&random, depth: depth - 1)) }
        return parts
    }

    private static func leaf(_ random: inout SeededGenerator) -> Condition {
        switch random.number(below: 6) {
        case 0: .fact("a.flag", .flag(random.number(below: 2) == 0))
        case 1: .fact("b.flag", .flag(random.number(below: 2) == 0))
        case 2: .fact("c.count", .count(CountOperator.allCases[random.number(below: 5)], random.number(below: 5)))
        case 3: .fact("d.one", .isIn([["x", "y", "z"][random.number(below: 3)]]))
        case 4: .fact("d.one", .isNotIn([["x", "y", "z"][random.number(below: 3)]]))
        default: .fact("e.some", .includesAny([["p", "q", "none"][random.number(below: 3)]]))
        }
    }
}
