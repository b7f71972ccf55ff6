internal import Decisions
internal import GuidancePages
internal import HTML
internal import Policy
internal import Vetting

extension SenderPageMaker {
    /// What is known of the sender beyond what the page shows anyway; not the owner's settings.
    var knownFacts: [KnownFact] {
        let elsewhere: Set<FactID> = ["message.text", "sender.name", "invitation.hasMessage"]
        return recorded.filter { $0.observation.isTelling && !elsewhere.contains($0.definition.id) }
            .compactMap { known($0.definition.id) }
    }

    /// What was looked for and is not so, by where that is known from: one line each, for there is much of it.
    var absent: [Figure] {
        let isSilent = facts["invitation.hasMessage"]?.value == .flag(false)
        var lines: [(source: String, titles: [String])] = []
        for (definition, observation) in recorded where !observation.isTelling {
            // What was never written says nothing of what it does not say.
            if isSilent, definition.id.name.hasPrefix("message.") { continue }
            let source = Words.source(observation.source, showsContent: file.showsContent)
            let title = definition.meaning.isEmpty ? definition.id.name : definition.meaning
            if let place = lines.firstIndex(where: { $0.source == source }) {
                lines[place].titles.append(title.lowercasedFirst)
            } else {
                lines.append((source, [title]))
            }
        }
        return lines.map {
            Figure(title: $0.source.uppercasedFirst, value: $0.titles.joined(separator: " · "), url: nil)
        }
    }

    private var recorded: [(definition: FactDefinition, observation: Observation)] {
        file.shownFacts.filter { !$0.definition.id.name.hasPrefix("owner.") }
    }
}

extension Observation {
    /// Whether it says more than that there is nothing, or says that by the owner's own word.
    fileprivate var isTelling: Bool {
        if case .dossier = source { return true }
        return value != .flag(false) && value != .count(0)
    }
}
