internal import Decisions
internal import Vetting

extension SenderPageMaker {
    /// The answer's reason in one or two sentences.
    var why: String {
        let decisive = decision.evidence.filter { decision.decisive.contains($0.rule.id) && !$0.rule.isIntent }
        let claims = decisive.prefix(3).map { Words.sentence($0.rule.claim) }
        let opening = claims.isEmpty ? quiet : claims.joined(separator: " ")
        return decision.nextChecks.isEmpty || verdict.status == .settled ? opening : opening + " " + openEnd
    }

    /// What to say where no single rule decides.
    private var quiet: String {
        switch (verdict.response, verdict.status) {
        case (.vetFurther, .undetermined): "Nothing is known yet but the invitation itself."
        case (.askFirst, _): "They gave no reason for writing, and you have not asked them."
        case (.ignore, _): "Nothing found so far speaks for connecting."
        case (.accept, _): "What is known speaks for them."
        case (.decline, _), (.declineAndBlock, _): "What is known speaks against them."
        case (.vetFurther, _): "What is known is not enough, and not too little."
        }
    }

    private var openEnd: String {
        guard let first = decision.nextChecks.first else { return "" }
        let title = registry[first.fact]?.meaning ?? ""
        return title.isEmpty ? "" : "The most telling thing to find out: \(title.lowercasedFirst)."
    }
}
