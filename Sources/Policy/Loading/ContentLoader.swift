public import Diagnostics
internal import StrictYAML
internal import Vetting

/// Reads a content folder whole: what is wrong anywhere in it is reported at once.
public enum ContentLoader {
    /// Reads the folder at `folder`, which messages call `shownAs`.
    ///
    /// - Parameter withCases: whether to read the cases, which only `check` runs.
    /// - Throws: every error of decoding, of names, anchors and links, and every example that fails.
    public static func load(
        folder: String, shownAs: String, withCases: Bool = true
    ) throws(DiagnosticError) -> Content {
        try load(files: ContentFolder(folder: folder, shownAs: shownAs, withCases: withCases).read())
    }

    /// Understands texts that were already read.
    public static func load(files: ContentFiles) throws(DiagnosticError) -> Content {
        var log = DiagnosticLog()
        let basis = ContentBasis(files, &log)
        return try load(files: files, on: basis, log)
    }

    /// Understands the pages, replies and the rest of `files`, whose facts, settings and sources were read before.
    ///
    /// - Parameter log: what was said of those.
    package static func load(
        files: ContentFiles, on basis: ContentBasis, _ log: DiagnosticLog = DiagnosticLog()
    ) throws(DiagnosticError) -> Content {
        var log = log
        let content = ContentDecoding(files, on: basis, &log).content(&log)
        if log.hasErrors { throw DiagnosticError(log.diagnostics.sorted(by: Diagnostic.isBefore)) }
        return content
    }
}
