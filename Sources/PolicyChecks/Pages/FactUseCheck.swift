internal import Diagnostics
internal import Policy
internal import Vetting

/// Facts that nobody uses, and facts that people are left alone with.
struct FactUseCheck {
    let book: RuleBook
    let registry: FactRegistry
    let places: [FactID: SourceLocation]

    /// Facts that the program reads itself: the response for strangers, the state of an ask, campaigns, the queue. The
    /// size of a network is kept so that it can be shown to carry no weight (P5).
    private static let readByProgram: Set<FactID> = [
        "history.ask", "history.repliedToAsk", "history.connected", "owner.strangers", "owner.askWaitDays",
        "owner.objectives", "message.statesReason", "message.isPersonal", "message.saysHowConnected",
        "message.isStandardText", "invitation.hasMessage", "invitation.ageDays", "profile.connections",
    ]

    func run(_ log: inout DiagnosticLog) {
        let used = Set(book.rules.flatMap(\.rule.readFacts))
        for fact in registry.definitions {
            let place = places[fact.id]
            if used.contains(fact.id) {
                checkGuidance(fact, at: place, &log)
            } else if fact.type != .text, fact.type != .date, !Self.readByProgram.contains(fact.id) {
                log.warning("No rule uses the fact \"\(fact.id)\"", at: place)
            }
        }
    }

    private func checkGuidance(_ fact: FactDefinition, at place: SourceLocation?, _ log: inout DiagnosticLog) {
        guard fact.sources.contains(.dossier) else { return }
        if fact.question == nil { log.warning("Fact \"\(fact.id)\" has no question to ask the owner", at: place) }
        if fact.check == nil { log.warning("Fact \"\(fact.id)\" has no guidance that says how to find out", at: place) }
    }
}
