public import Diagnostics

/// What publishing did, for the line that the command prints.
public struct PublishingReport: Sendable, Equatable {
    /// New or changed files.
    public var written = 0
    /// Files that kept their inode and date.
    public var unchanged = 0
    /// Those among them that were not even made again.
    public var kept = 0
    /// Files of the old site that the new one has no more.
    public var removed = 0
    public var diagnostics: [Diagnostic] = []

    public init() {}
}
