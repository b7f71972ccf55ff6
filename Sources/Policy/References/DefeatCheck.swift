internal import Diagnostics
internal import Vetting

/// Rules must not defeat each other in a circle, and only a rule that can be true can defeat another.
struct DefeatCheck {
    let book: RuleBook

    func run(_ log: inout DiagnosticLog) {
        let circle = book.circle.map { book.rules[$0] }
        if let first = circle.min(by: { $0.rule.id < $1.rule.id }) {
            let names = circle.map { "\"\($0.rule.id)\"" }.sorted().joined(separator: ", ")
            log.error(
                circle.count == 1
                    ? "Rule \(names) defeats itself"
                    : "The rules \(names) defeat each other in a circle by way of \"unless\" and \"overrides\"",
                at: first.place(of: first.rule.unless.isEmpty ? "overrides" : "unless"))
        }
        for rule in book.rules { checkBins(rule, &log) }
    }

    private func checkBins(_ rule: LoadedRule, _ log: inout DiagnosticLog) {
        for id in rule.rule.unless {
            guard let place = book.place(of: id), book.rules[place].rule.when == nil else { continue }
            log.error(
                "Rule \"\(id)\" has bins and is never true or false, so it defeats nobody", at: rule.place(of: "unless")
            )
        }
    }
}
