package import GuidancePages
internal import Templates
package import Vetting

/// What the pages of all senders with one decision show alike, made once for them.
package struct DecisionViews: Sendable {
    let why: String
    let intents: String?
    let guards: Ready<[Figure]>
    let defeated: Ready<[Figure]>
    let nearly: Ready<[Figure]>
    let changers: Ready<[Figure]>
    let reversals: Ready<[Figure]>
    let scores: Ready<[ScoreView]>
    let checks: Ready<[CheckView]>
    let moreChecks: Ready<[CheckView]>

    /// - Parameter path: any sender's page; their relative links are the same.
    package init(_ decision: Decision, _ guidance: Guidance, on path: String) {
        let maker = DecisionViewMaker(decision: decision, guidance: guidance, links: Links(from: path))
        why = maker.why
        intents = maker.intents
        guards = Ready(maker.guards)
        defeated = Ready(maker.defeated)
        nearly = Ready(maker.nearly)
        changers = Ready(maker.changers(known: false, but: Set(decision.nextChecks.map(\.fact))))
        reversals = Ready(maker.changers(known: true))
        scores = Ready(maker.scores)
        let questions = maker.checks
        checks = Ready(Array(questions.prefix(3)))
        moreChecks = Ready(Array(questions.dropFirst(3)))
    }
}
