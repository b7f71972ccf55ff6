internal import Decisions
internal import GuidancePages
internal import HTML
internal import People
internal import Vetting

extension SenderPageMaker {
    /// Looks that would close open questions with one tick.
    var looks: [LookView] {
        let looked = Set(sender.dossier?.looked.map(\.group) ?? [])
        var groups: [String] = []
        for index in registry.redFlags where facts[index: index] == nil {
            let definition = registry.definitions[index]
            guard let group = definition.group, !looked.contains(group), !groups.contains(group) else { continue }
            if facts.isKnownToOwner && definition.isStrangersOnly { continue }
            groups.append(group)
        }
        return groups.map { LookView(group: $0, title: SenderPageMaker.lookTitle($0)) }
    }

    private static func lookTitle(_ group: String) -> String {
        switch group {
        case "profile": "Their profile"
        case "elsewhere": "Other places on the web"
        case "company": "Their company"
        default: Words.spoken(group).uppercasedFirst
        }
    }
}
