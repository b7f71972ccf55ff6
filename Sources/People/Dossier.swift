public import Diagnostics
public import Vetting

/// The owner's notes on one sender: a Markdown file, or a row of a table, or both.
public struct Dossier: Sendable, Hashable {
    /// The file as the user knows it, and the line on which the sender is named.
    public var location: SourceLocation
    public var name: PersonName?
    public var profile: ProfileAddress?
    /// Only where no row of the export carries it.
    public var invitation: Invitation?
    /// In the order of the file; each fact once.
    public var entries: [DossierEntry] = []
    /// Groups of checks that the owner looked at, and when; sorted by group.
    public var looked: [Look] = []
    public var answered: Answer?
    /// Markdown, shown on the sender's page; empty for a row of a table.
    public var notes = ""
    /// The line of the file on which `notes` begins.
    public var notesFirstLine = 1
    /// Whether it is a row of a table: a Markdown dossier goes before it.
    public var isTableRow = false

    public init(location: SourceLocation) { self.location = location }

    /// The day of the newest thing in it.
    public var newestDay: Day? {
        (entries.map(\.on) + looked.map(\.on) + [answered?.on, invitation?.sentAt?.day]).compactMap(\.self).max()
    }
}

/// One fact as a dossier gives it.
public struct DossierEntry: Sendable, Hashable {
    public var fact: FactID
    /// Nil for `couldNotTell`: not known, and not asked again.
    public var value: FactValue?
    public var on: Day?
    /// In the owner's words: `reverse image search`.
    public var source: String?
    public var location: SourceLocation

    public init(_ fact: FactID, _ value: FactValue?, on: Day? = nil, source: String? = nil, at location: SourceLocation)
    {
        self.fact = fact
        self.value = value
        self.on = on
        self.source = source
        self.location = location
    }
}

/// A group of checks that the owner went through: what is marked as a red flag and not mentioned was not seen.
public struct Look: Sendable, Hashable {
    public var group: String
    public var on: Day?

    public init(_ group: String, on: Day?) {
        self.group = group
        self.on = on
    }
}

/// What became of an invitation, by the owner's own word.
public struct Answer: Sendable, Hashable {
    public enum Way: String, Sendable, Hashable, CaseIterable { case accepted, ignored, declined, blocked }

    public var how: Way
    public var on: Day?

    public init(_ how: Way, on: Day?) {
        self.how = how
        self.on = on
    }
}
