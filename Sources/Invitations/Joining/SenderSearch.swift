internal import People

/// Finds senders by what a person types: an id, a profile address, a name or a part of one.
struct SenderSearch {
    private let text: String
    private let profile: ProfileAddress?
    private let name: String

    init(_ text: String) {
        self.text = text
        profile = ProfileAddress(text)
        name = PersonName.normalised(text)
    }

    func matches(in senders: [Sender]) -> [Sender] {
        if let profile { return senders.filter { $0.profile == profile } }
        let exact = senders.filter { $0.id == text || $0.name.text == text || $0.profile?.slug == text }
        if !exact.isEmpty { return exact }
        let same = senders.filter { $0.name.normalised == name }
        if !same.isEmpty || name.isEmpty { return same }
        return senders.filter { $0.name.normalised.contains(name) }
    }
}
