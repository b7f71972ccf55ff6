internal import Diagnostics
internal import Policy
internal import Vetting

/// What can be said of a policy without running it on anybody.
struct StaticChecks {
    let content: Content
    let asOf: Day?

    func run(_ log: inout DiagnosticLog) {
        let book = RuleBook(content.pages)
        ExampleCheck(book: book).run(&log)
        SettingsOnlyCheck(book: book).run(&log)
        ForbiddenEvidenceCheck(book: book).run(&log)
        CoverageCheck(coverage: content.coverage).run(&log)
        FactUseCheck(book: book, registry: content.policy.registry, places: content.places.facts).run(&log)
        PageTextCheck(pages: content.pages, asOf: asOf).run(&log)
        runOverClasses(book, &log)
    }

    private func runOverClasses(_ book: RuleBook, _ log: inout DiagnosticLog) {
        do {
            let space = try ClassSpace(content.policy)
            SatisfiabilityCheck(book: book, space: space).run(&log)
            RepetitionCheck(book: book, space: space, strength: EffectStrength(order: content.policy.order)).run(&log)
            BehaviourCheck(book: book, space: space, policy: content.policy).run(&log)
        } catch {
            log.error("\(error)", at: book.place(of: error.rule).map { book.rules[$0].location })
        }
    }
}
