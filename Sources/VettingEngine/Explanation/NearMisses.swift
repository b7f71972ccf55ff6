import Vetting

extension Explanation {
    /// Type and guard rules that one missing part keeps silent.
    var nearly: [NearMiss] {
        policy.rules.indices.compactMap { place in
            guard policy.rules[place].isTypeOrGuard, !speaks(place), let when = policy.rules[place].when,
                !decision.truths.isTrue[when].contains(0)
            else { return nil }
            let rule = policy.policy.rules[place]
            guard let condition = rule.when, let missing = missingPart(of: condition) else { return nil }
            return NearMiss(rule: rule, stoppedBy: missing.text(registry))
        }
    }

    /// The one part that is not true where all the others are; nil where several are missing or nothing is true.
    private func missingPart(of condition: Condition) -> Condition? {
        switch condition {
        case .all(let parts):
            let missing = parts.indices.filter { parts[$0].truth(in: facts) != .true }
            guard missing.count == 1, parts.indices.contains(where: { $0 != missing[0] && isAboutSender(parts[$0]) })
            else { return nil }
            return parts[missing[0]]
        case .atLeast(let count, let parts):
            let missing = parts.filter { $0.truth(in: facts) != .true }
            guard count > 1, parts.count - missing.count == count - 1, !missing.isEmpty else { return nil }
            return missing.count == 1 ? missing[0] : .any(missing)
        case .any(let parts):
            return parts.lazy.compactMap { missingPart(of: $0) }.first
        case .not, .fact:
            return nil
        }
    }

    /// A part about the owner's settings says nothing of the sender.
    private func isAboutSender(_ condition: Condition) -> Bool {
        condition.facts.contains { $0.family != "owner" }
    }
}
