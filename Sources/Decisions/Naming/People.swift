package import Invitations
package import People
internal import Vetting

/// How the senders of a report are called, and whether what they wrote may be shown.
package struct People: Sendable {
    package let policy: NamePolicy
    /// By position in the inbox; empty where everybody goes by their own name.
    private var ids: [String] = []
    private var names: [String] = []

    package init(_ policy: NamePolicy, senders: [Sender]) {
        self.policy = policy
        switch policy {
        case .full: break
        case .initials(let key): invent(for: senders, key) { sender, _ in People.initials(of: sender.name.text) }
        case .pseudonyms(let key): invent(for: senders, key) { _, hash in Pseudonyms.words(for: hash) }
        }
    }

    /// Whether messages, companies, headlines, addresses, notes, letters and campaign texts may be shown.
    package var showsContent: Bool { policy.showsContent }

    package func id(of index: Int, in inbox: Inbox) -> String { ids.isEmpty ? inbox.senders[index].id : ids[index] }

    package func name(of index: Int, in inbox: Inbox) -> String {
        names.isEmpty ? inbox.senders[index].name.text : names[index]
    }

    /// Positions in the order of the ids that pages are named by.
    package func order(in inbox: Inbox) -> [Int]? {
        ids.isEmpty ? nil : ids.indices.sorted { ids[$0] < ids[$1] }
    }

    /// Sixty-four bits of the hash keep the ids of one name apart.
    private mutating func invent(for senders: [Sender], _ key: [UInt8], _ name: (Sender, [UInt8]) -> String) {
        for sender in senders {
            let hash = SHA256.authenticate(Array(sender.key.text.utf8), key: key)
            let name = name(sender, hash)
            names.append(name)
            ids.append(People.slug(name) + "-" + hash[2..<10].map { People.hexadecimal($0) }.joined())
        }
    }

    /// Whether a name is one that `initials` or `pseudonyms` makes, whoever it stands for.
    package static func isInvented(_ name: String) -> Bool {
        name == "–" || Pseudonyms.isPseudonym(name)
            || name.split(separator: " ").allSatisfy { $0.count == 2 && $0.first?.isLetter == true && $0.last == "." }
    }

    private static func initials(of name: String) -> String {
        let letters = name.split(separator: " ").prefix(3).compactMap { $0.first(where: \.isLetter) }
        return letters.isEmpty ? "–" : letters.map { "\($0.uppercased())." }.joined(separator: " ")
    }

    private static func slug(_ name: String) -> String {
        let letters = name.lowercased().unicodeScalars.filter { ("a"..."z").contains($0) || $0 == " " }
        let slug = String(String.UnicodeScalarView(letters)).replacing(" ", with: "-")
        return slug.contains { $0 != "-" } ? slug : "sender"
    }

    private static func hexadecimal(_ byte: UInt8) -> String {
        (byte < 16 ? "0" : "") + String(byte, radix: 16)
    }
}
