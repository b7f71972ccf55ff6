import Vetting

extension Explanation {
    /// Type and guard rules that one missing part keeps silent.
    var nearly: [NearMiss] {
        policy.rules.indices.compactMap { place in
            guard policy.rules[place].isTypeOrGuard, !speaks(place), let when = policy.rules[place].when,
                !isTrue(when), let condition = policy.policy.rules[place].when,
                let missing = missingPart(of: condition, at: when)
            else { return nil }
            return NearMiss(rule: policy.policy.rules[place], stoppedBy: missing.text(registry))
        }
    }

    private func isTrue(_ node: Int) -> Bool { decision.truths.isTrue[node].contains(0) }

    /// The one part that is not true where all the others are; nil where several are missing or nothing is true.
    ///
    /// - Parameter node: the condition's place among the policy's nodes; its parts lie below it in the same order.
    private func missingPart(of condition: Condition, at node: Int) -> Condition? {
        let nodes = policy.children[policy.nodes[node].parts]
        switch condition {
        case .all(let parts):
            guard let missing = onlyIndex(in: nodes, where: { !isTrue($0) }),
                nodes.contains(where: { isTrue($0) && policy.isAboutSender[$0] })
            else { return nil }
            return parts[missing]
        case .atLeast(let count, let parts):
            let missing = zip(parts, nodes).filter { !isTrue($1) }.map(\.0)
            guard count > 1, parts.count - missing.count == count - 1, !missing.isEmpty else { return nil }
            return missing.count == 1 ? missing[0] : .any(missing)
        case .any(let parts):
            return zip(parts, nodes).lazy.compactMap { missingPart(of: $0, at: $1) }.first
        case .not, .fact:
            return nil
        }
    }

    /// Counted from the first; nil unless there is exactly one.
    private func onlyIndex(in nodes: ArraySlice<Int>, where isMissing: (Int) -> Bool) -> Int? {
        guard let first = nodes.firstIndex(where: isMissing), !nodes[(first + 1)...].contains(where: isMissing) else {
            return nil
        }
        return first - nodes.startIndex
    }
}
