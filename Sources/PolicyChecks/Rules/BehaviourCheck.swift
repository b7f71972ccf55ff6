internal import Diagnostics
internal import Policy
internal import Vetting

/// Nobody is blocked or reported but for something they did.
struct BehaviourCheck {
    let book: RuleBook
    let space: ClassSpace
    let policy: VettingPolicy

    func run(_ log: inout DiagnosticLog) {
        let quiet = space.masks(without: policy.registry.definitions.filter(\.isBehaviour))
        for rule in book.rules where leadsToBlock(rule.rule) {
            guard let when = rule.rule.when, ClassSearch.canBeTrue(when, in: space, within: quiet) != false
            else { continue }
            log.error(
                "Rule \"\(rule.rule.id)\" can block or report for nothing that the sender did; "
                    + "it needs a behaviour fact in every way it can become true", at: rule.place(of: "when"))
        }
    }

    private func leadsToBlock(_ rule: Rule) -> Bool {
        switch rule.kind {
        case .type(let type, _): policy.table[type] == .declineAndBlock
        case .guard(let effect):
            effect.report || effect.recommendation == .declineAndBlock || effect.response == .declineAndBlock
                || effect.type.map { policy.table[$0] == .declineAndBlock } ?? false
        case .signal, .intent: false
        }
    }
}
