import Vetting

/// Which rules speak in which lanes.
///
/// `now` is the decision as it stands: a rule speaks when its condition is certainly true and no rule that speaks
/// defeats it. `certain` and `possible` bound what any completion can make of it.
struct LaneTruths: Sendable {
    /// By node: where the condition is certainly true, and where it is certainly false.
    private(set) var isTrue: [Lanes]
    private(set) var isFalse: [Lanes]
    /// By rule.
    private(set) var now: [Lanes]
    private(set) var certain: [Lanes]
    private(set) var possible: [Lanes]

    init(_ policy: CompiledPolicy, _ state: LaneState) {
        isTrue = [Lanes](repeating: .none, count: policy.nodes.count)
        isFalse = isTrue
        now = [Lanes](repeating: .none, count: policy.rules.count)
        certain = now
        possible = now
        for place in policy.nodes.indices { evaluate(policy.nodes[place], at: place, policy.children, state) }
        for rule in policy.defeatOrder { settle(rule, policy.rules[rule], state) }
    }

    private mutating func evaluate(
        _ node: ConditionNode, at place: Int, _ children: [Int], _ state: LaneState
    ) {
        switch node.operation {
        case .all: combine(node, at: place, children, isAll: true)
        case .any: combine(node, at: place, children, isAll: false)
        case .not:
            let part = children[node.parts.lowerBound]
            (isTrue[place], isFalse[place]) = (isFalse[part], isTrue[part])
        case .atLeast(let count):
            isTrue[place] = LaneTruths.atLeast(count, of: node.parts.map { isTrue[children[$0]] })
            isFalse[place] = ~LaneTruths.atLeast(count, of: node.parts.map { ~isFalse[children[$0]] })
        case .cell(let cell, let mask):
            let canHold = state.possible(mask, of: cell)
            isTrue[place] = canHold & ~state.possible(state.space.unknown[cell] & ~mask, of: cell)
            isFalse[place] = ~canHold
        case .constant(let truth):
            isTrue[place] = Lanes(truth == .true)
            isFalse[place] = Lanes(truth == .false)
        }
    }

    private mutating func combine(_ node: ConditionNode, at place: Int, _ children: [Int], isAll: Bool) {
        var (all, any) = (Lanes.all, Lanes.none)
        for index in node.parts {
            let part = children[index]
            all &= isAll ? isTrue[part] : isFalse[part]
            any |= isAll ? isFalse[part] : isTrue[part]
        }
        (isTrue[place], isFalse[place]) = isAll ? (all, any) : (any, all)
    }

    private static func atLeast(_ count: Int, of parts: [Lanes]) -> Lanes {
        if count <= 0 { return .all }
        if count > parts.count { return .none }
        var reached = [Lanes](repeating: .none, count: count + 1)
        reached[0] = .all
        for part in parts {
            for number in stride(from: count, to: 0, by: -1) { reached[number] |= reached[number - 1] & part }
        }
        return reached[count]
    }

    private mutating func settle(_ place: Int, _ rule: CompiledRule, _ state: LaneState) {
        let removed = state.withoutRule[place] ?? .none
        let isTrue = (rule.when.map { self.isTrue[$0] } ?? .all) & ~removed
        let mayBeTrue = (rule.when.map { ~self.isFalse[$0] } ?? .all) & ~removed
        var defeatedNow = Lanes.none
        var surelyDefeated = Lanes.none
        var maybeDefeated = Lanes.none
        for defeater in rule.defeaters {
            defeatedNow |= now[defeater]
            surelyDefeated |= certain[defeater]
            maybeDefeated |= possible[defeater]
        }
        now[place] = isTrue & ~defeatedNow
        certain[place] = isTrue & ~maybeDefeated
        possible[place] = mayBeTrue & ~surelyDefeated
    }
}
