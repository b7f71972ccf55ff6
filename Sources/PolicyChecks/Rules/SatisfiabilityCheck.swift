internal import Diagnostics
internal import Policy
internal import Vetting

/// A rule must be able to be true, and to be false.
struct SatisfiabilityCheck {
    let book: RuleBook
    let space: ClassSpace

    func run(_ log: inout DiagnosticLog) {
        for rule in book.rules {
            guard let when = rule.rule.when else { continue }
            let canBeTrue = ClassSearch.canBeTrue(when, in: space)
            let canBeFalse = ClassSearch.canBeTrue(.not(when), in: space)
            if canBeTrue == false {
                log.error("Rule \"\(rule.rule.id)\" can never be true", at: rule.place(of: "when"))
            }
            if canBeFalse == false { log.error("Rule \"\(rule.rule.id)\" is always true", at: rule.place(of: "when")) }
            if canBeTrue == nil || canBeFalse == nil {
                log.warning(
                    "Not decided: whether rule \"\(rule.rule.id)\" can be both true and false",
                    at: rule.place(of: "when"))
            }
        }
    }
}
