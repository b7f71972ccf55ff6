public import CSV

/// What an export may hold at most; beyond it, an error for an archive and a skipped row for a table.
public struct ReadingLimits: Sendable, Hashable {
    /// Entries of an archive.
    public var entries = 20_000
    /// Unpacked bytes of one file that is read.
    public var fileSize = 1 << 30
    /// Unpacked bytes of all files that are read.
    public var totalSize = 2 << 30
    public var tables = CSVLimits()
    /// Bytes of one dossier, and of site.yml.
    public var textSize = 1 << 20

    public init() {}
}
