package import Diagnostics

/// A template as a tree.
package struct ParsedTemplate: Sendable {
    package let name: String
    package let path: String
    package let nodes: [Node]

    /// Parses a template; errors go to the log, and what can be understood is returned all the same.
    package init(_ source: TemplateSource, log: inout DiagnosticLog) {
        let (tokens, problems) = Scanner.scan(source)
        log.add(problems.diagnostics)
        var builder = TreeBuilder(path: source.path)
        for line in LineFinder(tokens).lines() { builder.add(line, of: tokens) }
        name = source.name
        path = source.path
        nodes = builder.finish()
        log.add(builder.log.diagnostics)
    }
}
