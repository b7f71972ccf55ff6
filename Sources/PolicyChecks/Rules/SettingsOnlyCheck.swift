internal import Diagnostics
internal import Policy
internal import Vetting

/// A rule that reads nothing but the owner's settings would hold for everybody, so it must say for which types.
struct SettingsOnlyCheck {
    let book: RuleBook

    func run(_ log: inout DiagnosticLog) {
        for rule in book.rules where !rule.rule.readFacts.isEmpty {
            guard rule.rule.readFacts.allSatisfy({ $0.family == "owner" }), !rule.rule.isLimitedToTypes else {
                continue
            }
            log.error(
                "Rule \"\(rule.rule.id)\" reads the owner's settings alone; name the \"types\" of senders it is for",
                at: rule.place(of: "when"))
        }
    }
}

extension Rule {
    /// A guard that names the types of senders it is for.
    fileprivate var isLimitedToTypes: Bool {
        if case .guard(let effect) = kind { !effect.types.isEmpty } else { false }
    }
}
