internal import Decisions
internal import GuidancePages
internal import HTML
internal import Policy
internal import Vetting

extension SenderPageMaker {
    var guards: [Figure] {
        decision.guards.map { step in
            let value =
                step.before == step.after
                ? "stays \(step.after.inWords)" : "\(step.before.inWords) → \(step.after.inWords)"
            return Figure(title: step.rule.claim, value: value, url: passage(step.rule))
        }
    }

    var defeated: [Figure] {
        decision.defeated.map { defeat in
            Figure(title: defeat.rule.claim, value: "because: \(claim(of: defeat.by))", url: passage(defeat.rule))
        }
    }

    var nearly: [Figure] {
        decision.nearly.map {
            Figure(title: $0.rule.claim, value: "stopped by: \($0.stoppedBy)", url: passage($0.rule))
        }
    }

    /// What is known of the sender; not the owner's settings, nor what a message does not say that was never sent.
    var knownFacts: [KnownFact] {
        let isSilent = facts["invitation.hasMessage"]?.value == .flag(false)
        return file.shownFacts.filter { definition, observation in
            if definition.id.name.hasPrefix("owner.") { return false }
            return !isSilent || !definition.id.name.hasPrefix("message.") || observation.value.isTelling
        }.compactMap { known($0.definition.id) }
    }

    private func passage(_ rule: Rule) -> SafeURL { links.to(SitePath.chapter(rule.page, rule.anchor)) }

    private func claim(of rule: String) -> String {
        guidance.content.policy.rules.first { $0.id == rule }?.claim ?? rule
    }
}

extension FactValue {
    /// Whether it says more than that there is nothing.
    fileprivate var isTelling: Bool { self != .flag(false) && self != .count(0) }
}
