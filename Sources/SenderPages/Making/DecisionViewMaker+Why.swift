internal import Decisions
internal import Vetting

extension DecisionViewMaker {
    /// The answer's reason in one or two sentences.
    var why: String {
        let decisive = decision.evidence.filter { decision.decisive.contains($0.rule.id) && !$0.rule.isIntent }
        let claims = decisive.prefix(3).map { Words.sentence($0.rule.claim) }
        let opening = claims.isEmpty && measure == nil ? quiet : claims.joined(separator: " ")
        let end = decision.nextChecks.isEmpty || verdict.status == .settled ? "" : openEnd
        return [opening, measure ?? "", end].filter { !$0.isEmpty }.joined(separator: " ")
    }

    /// How far the points reach, where today's answer hangs on them.
    private var measure: String? {
        guard verdict.status != .undetermined, [.accept, .vetFurther].contains(verdict.response) else { return nil }
        switch verdict.recommendation {
        case .reviewAndAccept:
            return reach(.authenticity).map { "\($0.opening) is known of who they are (\($0.points))." }
        case .reviewAndAcceptIfRelevant, .ignoreOrVetFurther:
            guard let who = reach(.authenticity), let why = reach(.relevance) else { return nil }
            let link =
                switch (who.isEnough, why.isEnough) {
                case (true, true): "and"
                case (true, false): "not yet"
                case (false, true): "but enough"
                case (false, false): "nor"
                }
            return
                "\(who.opening) is known of who they are (\(who.points)), \(link) of why they matter to you (\(why.points))."
        case .accept, .decline, .declineAndBlock: return nil
        }
    }

    private func reach(_ axis: Axis) -> Reach? {
        decision.scores.first { $0.axis == axis }.map { Reach(known: $0.known, bar: $0.bars.bar) }
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
        guard let first = questions.first else { return "" }
        let title = registry[first.fact]?.meaning ?? ""
        return title.isEmpty ? "" : "The most telling thing to find out: \(title.lowercasedFirst)."
    }
}

/// The known points of an axis beside the bar.
private struct Reach {
    let known: Int
    let bar: Int

    var isEnough: Bool { known >= bar }
    var opening: String { isEnough ? "Enough" : "Not yet enough" }
    var points: String {
        isEnough
            ? "\(Words.number(known)) points, \(Words.number(bar)) are enough"
            : "\(Words.number(known)) of \(Words.number(bar)) points"
    }
}
