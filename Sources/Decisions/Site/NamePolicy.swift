/// How senders appear in the report.
public enum NamePolicy: Sendable, Hashable {
    case full
    /// Only the first letters; ids are made with the key.
    case initials(key: [UInt8])
    /// Two invented words; words and ids are made with the key.
    case pseudonyms(key: [UInt8])

    /// The word of `--names`.
    package var word: String {
        switch self {
        case .full: "full"
        case .initials: "initials"
        case .pseudonyms: "pseudonyms"
        }
    }

    /// Whether messages, companies, headlines, addresses, notes, letters and campaign texts may be shown.
    package var showsContent: Bool { self == .full }
}
