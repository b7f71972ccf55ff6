import Vetting

/// Which rules speak in which lanes.
///
/// `now` is the decision as it stands: a rule speaks when its condition is certainly true and no rule that speaks
/// defeats it. `certain` and `possible` bound what any completion can make of it.
struct LaneTruths: Sendable {
    /// By node: where the condition is certainly true, and where it is certainly false.
    let isTrue: [Lanes]
    let isFalse: [Lanes]
    /// By rule.
    let now: [Lanes]
    let certain: [Lanes]
    let possible: [Lanes]

    init(_ policy: CompiledPolicy, _ state: LaneState) {
        (isTrue, isFalse) = LaneTruths.evaluate(policy, state)
        (now, certain, possible) = LaneTruths.settle(policy, isTrue, isFalse, state)
    }

    private static func evaluate(
        _ policy: CompiledPolicy, _ state: LaneState
    ) -> (isTrue: [Lanes], isFalse: [Lanes]) {
        var trues = [Lanes](repeating: .none, count: policy.nodes.count)
        var falses = trues
        let (nodeList, childList) = (policy.nodes, policy.children)
        let nodes = nodeList.span
        let children = childList.span
        var isTrue = trues.mutableSpan
        var isFalse = falses.mutableSpan
        for place in nodes.indices {
            let node = nodes[place]
            switch node.operation {
            case .all: (isTrue[place], isFalse[place]) = LaneTruths.all(node.parts, children, isTrue, isFalse)
            case .any: (isFalse[place], isTrue[place]) = LaneTruths.all(node.parts, children, isFalse, isTrue)
            case .not:
                let part = children[node.parts.lowerBound]
                (isTrue[place], isFalse[place]) = (isFalse[part], isTrue[part])
            case .atLeast(let count):
                let parts = node.parts.map { children[$0] }
                isTrue[place] = LaneTruths.atLeast(count, of: parts.map { isTrue[$0] })
                isFalse[place] = ~LaneTruths.atLeast(count, of: parts.map { ~isFalse[$0] })
            case .cell(let cell, let mask):
                let canHold = state.possible(mask, of: cell)
                isTrue[place] = canHold & ~state.possible(state.space.unknown[cell] & ~mask, of: cell)
                isFalse[place] = ~canHold
            case .constant(let truth):
                isTrue[place] = Lanes(truth == .true)
                isFalse[place] = Lanes(truth == .false)
            }
        }
        return (trues, falses)
    }

    /// Where all parts hold, and where some part fails.
    private static func all(
        _ parts: Range<Int>, _ children: borrowing Span<Int>, _ holds: borrowing MutableSpan<Lanes>,
        _ fails: borrowing MutableSpan<Lanes>
    ) -> (Lanes, Lanes) {
        var (all, any) = (Lanes.all, Lanes.none)
        for index in parts {
            let part = children[index]
            all &= holds[part]
            any |= fails[part]
        }
        return (all, any)
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

    private static func settle(
        _ policy: CompiledPolicy, _ isTrue: [Lanes], _ isFalse: [Lanes], _ state: LaneState
    ) -> (now: [Lanes], certain: [Lanes], possible: [Lanes]) {
        var nows = [Lanes](repeating: .none, count: policy.rules.count)
        var certains = nows
        var possibles = nows
        let isTrue = isTrue.span
        let isFalse = isFalse.span
        var now = nows.mutableSpan
        var certain = certains.mutableSpan
        var possible = possibles.mutableSpan
        let (stepList, defeaterList) = (policy.steps, policy.stepDefeaters)
        let steps = stepList.span
        let defeaters = defeaterList.span
        let isWhole = state.withoutRule.isEmpty
        for index in steps.indices {
            let step = steps[index]
            let left = isWhole ? .all : ~(state.withoutRule[step.rule] ?? .none)
            let holds = (step.when.map { isTrue[$0] } ?? .all) & left
            let mayHold = (step.when.map { ~isFalse[$0] } ?? .all) & left
            var (defeatedNow, surelyDefeated, maybeDefeated) = (Lanes.none, Lanes.none, Lanes.none)
            for index in step.defeaters {
                let defeater = defeaters[index]
                defeatedNow |= now[defeater]
                surelyDefeated |= certain[defeater]
                maybeDefeated |= possible[defeater]
            }
            now[step.rule] = holds & ~defeatedNow
            certain[step.rule] = holds & ~maybeDefeated
            possible[step.rule] = mayHold & ~surelyDefeated
        }
        return (nows, certains, possibles)
    }
}
