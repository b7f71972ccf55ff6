internal import Detectors
public import Diagnostics
internal import Parallel
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
        // Compiling the lexicons takes longer than all else together, and hangs on none of it.
        let (detectors, decoding) = Parallel.both {
            logging { Detectors(files, &$0) }
        } and: {
            logging { ContentDecoding(files, on: basis, &$0) }
        }
        var log = log
        log.add(decoding.log.diagnostics)
        log.add(detectors.log.diagnostics)
        let content = decoding.made.content(detectors.made, &log)
        if log.hasErrors { throw DiagnosticError(log.diagnostics.sorted(by: Diagnostic.isBefore)) }
        return content
    }

    private static func logging<Made>(_ make: (inout DiagnosticLog) -> Made) -> (made: Made, log: DiagnosticLog) {
        var log = DiagnosticLog()
        let made = make(&log)
        return (made, log)
    }
}

extension Detectors {
    fileprivate init(_ files: ContentFiles, _ log: inout DiagnosticLog) {
        self.init(
            lexicons: files.lexicons.map { ($0.path, $0.text) }, lists: files.lists.map { ($0.path, $0.text) }, &log)
    }
}
