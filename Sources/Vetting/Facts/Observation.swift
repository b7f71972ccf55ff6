/// A fact's value with where it came from and, where known, when it was seen.
public struct Observation: Hashable, Sendable {
    public var value: FactValue
    public var source: FactSource
    public var on: Day?

    public init(_ value: FactValue, source: FactSource, on: Day? = nil) {
        self.value = value
        self.source = source
        self.on = on
    }
}

/// Where an observation came from. Its `text` begins with export, dossier, text, owner or computed (report.json).
public enum FactSource: Hashable, Sendable {
    /// The file of the export, such as `Invitations.csv`.
    case export(String)
    /// What the dossier says of its own source, or an empty text: "looked, nothing seen", "reverse image search".
    case dossier(String)
    /// A detector: the passage that made it speak, or an empty text.
    case text(String)
    /// The owner's settings.
    case owner
    /// Other facts, in words: "from Invitations.csv and the date".
    case computed(String)

    public var text: String {
        switch self {
        case .export(let file): file.isEmpty ? "export" : "export: \(file)"
        case .dossier(let note): note.isEmpty ? "dossier" : "dossier: \(note)"
        case .text(let passage): passage.isEmpty ? "text" : "text: \(passage)"
        case .owner: "owner"
        case .computed(let from): from.isEmpty ? "computed" : "computed: \(from)"
        }
    }
}
