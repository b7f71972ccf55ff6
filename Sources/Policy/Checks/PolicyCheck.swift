public import Diagnostics
public import Vetting

/// The policy tested like code: everything that `vestibule check` finds beyond what loading already did.
public enum PolicyCheck {
    /// Static checks, examples and cases of content that could be loaded, sorted by place.
    ///
    /// - Parameter asOf: the day to hold review dates against.
    public static func run(_ content: Content, asOf: Day? = nil) -> [Diagnostic] {
        var log = DiagnosticLog(content.warnings)
        StaticChecks(content: content, asOf: asOf).run(&log)
        if let failures = try? CaseRun(content: content).failures() { log.add(failures.flatMap(\.self)) }
        return log.diagnostics.sorted(by: Diagnostic.isBefore)
    }
}

extension Diagnostic {
    /// By file, line and column, then by text; what has no place comes first.
    static func isBefore(_ one: Diagnostic, _ other: Diagnostic) -> Bool {
        func key(_ diagnostic: Diagnostic) -> (String, Int, Int, String) {
            let place = diagnostic.location
            return (place?.path ?? "", place?.line ?? 0, place?.column ?? 0, diagnostic.message)
        }
        return key(one) < key(other)
    }
}
