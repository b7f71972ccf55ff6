public import Exports

/// What was read of an export, file by file, and what was left out and why.
public struct ReadingReport: Sendable, Hashable {
    /// The ZIP or folder as the user knows it; nil for dossiers alone.
    public var export: String?
    /// Sorted by name.
    public var files: [FileReading] = []
    /// Files of the export that nothing is read from; sorted.
    public var filesLeftAlone: [String] = []
    public var dossiers = 0
    public var tableRows = 0

    public init() {}

    public var rowsRead: Int { files.reduce(0) { $0 + $1.rowsRead } }
    public var rowsSkipped: Int { files.reduce(0) { $0 + $1.rowsSkipped } }
}
