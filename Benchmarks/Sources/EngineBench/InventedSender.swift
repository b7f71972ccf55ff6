import SeededRandom
import Vetting
import VettingEngine

/// Senders as the registry's priors would have them: the whole truth of each, and what an export alone shows of it.
struct InventedSender {
    let truth: FactSheet
    let bare: FactSheet

    /// The same with what a headline tells: roles, competitors, former employers.
    var withHeadline: FactSheet { answering("sender.headline", in: bare) }

    /// - Returns: `facts` once the owner has been told about `question`; what has no answer is not asked again.
    func answering(_ question: FactID, in facts: FactSheet) -> FactSheet {
        var facts = facts
        let revealed = facts.registry[question]?.reveals ?? []
        for fact in revealed + [question] {
            if let observation = truth[fact] { facts.set(fact, observation) } else { facts.giveUp(on: fact) }
        }
        if case .someOf(let set) = facts["sender.relationship"]?.value {
            facts.isKnownToOwner = set.members != ["none"]
        }
        return facts
    }

    init(_ registry: FactRegistry, seed: UInt64) {
        var generator = SeededGenerator(seed: seed)
        var truth = FactSheet(registry: registry)
        var bare = truth
        for definition in registry.definitions {
            guard let value = InventedSender.value(of: definition, &generator) else { continue }
            let observation = Observation(value, source: .dossier(""))
            truth.set(definition.id, observation)
            if InventedSender.isInExport(definition) {
                bare.set(definition.id, Observation(value, source: .export("")))
            }
        }
        self.truth = truth
        self.bare = bare
    }

    /// An export shows the message, earlier contact and the owner's settings, and what is read from the name; the rest has
    /// to be looked up.
    private static func isInExport(_ definition: FactDefinition) -> Bool {
        definition.question == nil || ["message", "history", "owner", "invitation"].contains(definition.id.family)
            || ["sender.personalIssues", "sender.harassed", "sender.trust"].contains(definition.id.name)
    }

    private static func value(of definition: FactDefinition, _ generator: inout SeededGenerator) -> FactValue? {
        switch definition.id.name {
        case "history.ask": return .oneOf("notAsked")
        case "owner.strangers": return .oneOf("vetted")
        case "owner.bodyPermitsStrangers": return .flag(true)
        case "sender.trust": return .oneOf("neutral")
        case "sender.personalIssues", "sender.harassed": return .flag(false)
        default: break
        }
        let draw = Double.random(in: 0..<1, using: &generator)
        switch (definition.type, definition.prior) {
        case (.flag, .flag(let share)): return .flag(draw < share)
        case (.flag, _): return .flag(false)
        case (.count, .bins(let bins)): return .count(bins.first(reaching: draw, by: \.share)?.range.lower ?? 0)
        case (.count, _): return .count(0)
        case (.oneOf(let values), .values(let shares)):
            return .oneOf(values.first(reaching: draw, by: { shares[$0] ?? 0 }) ?? values[0])
        case (.oneOf(let values), _): return .oneOf(values[0])
        case (.someOf(let values), .values(let shares)):
            let members = values.filter {
                $0 != "none" && Double.random(in: 0..<1, using: &generator) < shares[$0] ?? 0
            }
            return .someOf(MemberSet(members.isEmpty ? ["none"] : members, isComplete: true))
        case (.someOf, _): return .someOf(MemberSet(["none"], isComplete: true))
        case (.text, _), (.date, _): return nil
        }
    }
}

extension Collection {
    /// The first element at which the running sum of shares passes `draw`.
    fileprivate func first(reaching draw: Double, by share: (Element) -> Double) -> Element? {
        var sum = 0.0
        return first {
            sum += share($0)
            return draw < sum
        }
    }
}
