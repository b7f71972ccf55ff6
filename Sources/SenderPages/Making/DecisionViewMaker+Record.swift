internal import Decisions
internal import GuidancePages
internal import HTML
internal import Policy
internal import Vetting

extension DecisionViewMaker {
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

    private func passage(_ rule: Rule) -> SafeURL { links.to(SitePath.chapter(rule.page, rule.anchor)) }

    private func claim(of rule: String) -> String {
        guidance.content.policy.rules.first { $0.id == rule }?.claim ?? rule
    }
}
