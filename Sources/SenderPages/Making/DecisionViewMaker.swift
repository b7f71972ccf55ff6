internal import Decisions
internal import GuidancePages
internal import Policy
internal import Vetting

/// Makes what a sender's page shows of the decision alone. It sees nothing of the sender, so that what it makes holds for
/// everybody with the same decision.
struct DecisionViewMaker: Sendable {
    let decision: Decision
    let guidance: Guidance
    let links: Links

    var verdict: Verdict { decision.verdict }
    var registry: FactRegistry { guidance.content.policy.registry }

    var intents: String? {
        let names = decision.intents.map(Words.name)
        return names.isEmpty ? nil : names.joined(separator: ", ") + "."
    }
}
