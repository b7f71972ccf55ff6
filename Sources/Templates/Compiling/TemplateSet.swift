internal import TemplateSyntax
internal import Diagnostics

/// Parsed templates by name.
struct TemplateSet: Sendable {
    private(set) var templates: [String: ParsedTemplate] = [:]
    /// Names in the order given.
    private(set) var names: [String] = []

    init(_ sources: [TemplateSource], log: inout DiagnosticLog) {
        for source in sources {
            if let earlier = templates[source.name] {
                log.error(
                    "Template \"\(source.name)\" exists twice; the other is \(earlier.path)",
                    at: SourceLocation(source.path))
                continue
            }
            names.append(source.name)
            templates[source.name] = ParsedTemplate(source, log: &log)
        }
    }

    subscript(name: String) -> ParsedTemplate? { templates[name] }
}

extension [Diagnostic] {
    /// Each once, by file in the order of `paths`, then from top to bottom.
    func tidied(paths: [String]) -> [Diagnostic] {
        var order: [String: Int] = [:]
        for (index, path) in paths.enumerated() { order[path] = order[path] ?? index }
        func key(_ diagnostic: Diagnostic) -> (Int, Int, Int, String) {
            let location = diagnostic.location
            return (
                location.flatMap { order[$0.path] } ?? -1, location?.line ?? 0, location?.column ?? 0,
                diagnostic.message
            )
        }
        return Set(self).sorted { key($0) < key($1) }
    }
}
