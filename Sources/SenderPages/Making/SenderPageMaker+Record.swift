internal import Decisions
internal import GuidancePages
internal import HTML
internal import Invitations
internal import Policy
internal import Vetting

extension SenderPageMaker {
    /// The sender's own facts, beyond what the page shows anyway.
    var ownFacts: [KnownFact] {
        report.inbox.ownFacts.compactMap { index in
            SenderPageMaker.shownElsewhere.contains(name(of: index))
                ? nil : facts[index: index].flatMap { known(index, $0) }
        }
    }

    /// What else is known of the sender beyond what the page shows anyway; not the owner's settings.
    func knownFacts(in recorded: [Recorded]) -> [KnownFact] {
        recorded.compactMap { index, observation in
            guard observation.isTelling else { return nil }
            return SenderPageMaker.shownElsewhere.contains(name(of: index)) ? nil : known(index, observation)
        }
    }

    private static let shownElsewhere: Set<String> = ["message.text", "sender.name", "invitation.hasMessage"]

    /// What was looked for and is not so, by where that is known from: one line each, for there is much of it.
    func absent(in recorded: [Recorded]) -> [Figure] {
        // What was never written says nothing of what it does not say.
        let isSilent = facts["invitation.hasMessage"]?.value == .flag(false)
        var lines = AbsentFacts(showsContent: file.showsContent)
        for (index, observation) in recorded where !observation.isTelling {
            if isSilent, registry.family(of: index) == "message" { continue }
            lines.add(title(of: index), observation.source)
        }
        return lines.figures
    }

    /// A fact's number in the registry, and what is known.
    typealias Recorded = (index: Int, observation: Observation)

    /// Numbers in the registry, for definitions are large and would be copied with every look at them.
    var recorded: [Recorded] {
        file.shownFacts.compactMap { index in
            guard registry.family(of: index) != "owner", !report.inbox.ownFacts.contains(index) else { return nil }
            return facts[index: index].map { (index, $0) }
        }
    }

    private func name(of index: Int) -> String { registry.definitions[index].id.name }

    /// What the fact says, or its name where nothing is written of it.
    func title(of index: Int) -> String {
        let meaning = registry.definitions[index].meaning
        return meaning.isEmpty ? name(of: index) : meaning
    }
}

extension Observation {
    /// Whether it says more than that there is nothing, or says that by the owner's own word.
    fileprivate var isTelling: Bool {
        if case .dossier = source { return true }
        return value != .flag(false) && value != .count(0)
    }
}
