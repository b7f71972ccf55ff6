internal import TemplateSyntax
package import Diagnostics
internal import HTML

/// A template over data without declarations, as the Mustache specification describes it; for its test suite only.
///
/// Names are searched for while rendering, and what is not found is nothing.
package struct LenientTemplate {
    private let program: Program
    private let names: [String: Int]

    package init(_ template: String, partials: [String: String]) throws(DiagnosticError) {
        var log = DiagnosticLog()
        let sources = partials.sorted { $0.key < $1.key }
            .map { TemplateSource(name: $0.key, path: $0.key, text: $0.value) }
        let templates = TemplateSet(sources, log: &log)
        let main = ParsedTemplate(TemplateSource(name: "", path: "template", text: template), log: &log)
        let resolver = NameResolver(schemas: Schemas(), owner: "the data")
        let scope = Scope(page: Schema(slot: 0, declarations: []))
        var compiler = Compiler(mode: .lenient, templates: templates.templates, names: resolver)
        program = Assembler.assemble(compiler.compile(main, in: scope), isHTML: true)
        log.add(compiler.log.diagnostics)
        names = compiler.searched
        try log.throwIfErrors()
    }

    package func render(_ data: LenientValue) -> String {
        var bytes: [UInt8] = []
        _ = Renderer.render(program, value(of: data), into: &bytes)
        return String(decoding: bytes, as: UTF8.self)
    }

    /// Data in the form that the renderer takes: every object has room for every name of the template.
    private func value(of data: LenientValue) -> TemplateValue {
        switch data {
        case .null: return .none
        case .flag(let flag): return .flag(flag)
        case .number(let number): return .decimal(number)
        case .text(let text): return .text(text)
        case .list(let items): return .list(items.map(value))
        case .object(let fields):
            var record = Array(repeating: TemplateValue.none, count: names.count)
            for (name, field) in fields {
                if let index = names[name] { record[index] = value(of: field) }
            }
            return .record(record)
        }
    }
}

/// Data as JSON has it.
package indirect enum LenientValue: Sendable {
    case null
    case flag(Bool)
    case number(Double)
    case text(String)
    case list([LenientValue])
    case object([String: LenientValue])
}
