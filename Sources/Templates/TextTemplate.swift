public import TemplateSyntax
public import Diagnostics

/// A template for plain text, such as a letter: nothing is escaped, and a letter never has a hole.
///
/// A name may be missing (be declared as an optional) in two ways. Written by itself, or as a section without an
/// inverted twin, it is needed: where it is missing, ``render(_:)`` gives nothing. As a section with an inverted twin,
/// `{{#name}}…{{/name}}{{^name}}…{{/name}}`, the letter has words for both cases.
public struct TextTemplate<Root: TemplateObject>: Sendable {
    /// The names that have to be known for the letter to be written, sorted; dotted as in the template.
    public let requiredNames: [String]
    private let program: Program

    /// Compiles a template for values of type `Root`; all errors are thrown together.
    public init(_ source: TemplateSource, partials: [TemplateSource] = []) throws(DiagnosticError) {
        var log = DiagnosticLog()
        let templates = TemplateSet([source] + partials, log: &log)
        guard let template = templates[source.name] else { throw DiagnosticError(log.diagnostics) }
        var names = NameResolver(schemas: Schemas(), owner: "this text")
        let scope = Scope(page: names.schemas.schema(of: Root.self))
        var compiler = Compiler(mode: .text, templates: templates.templates, names: names)
        var draft = compiler.compile(template, in: scope)
        log.add(compiler.log.diagnostics)
        log = DiagnosticLog(log.diagnostics.tidied(paths: ([source] + partials).map(\.path)))
        try log.throwIfErrors()
        let twins = draft.invertedReferences
        draft.relax { twins.contains($0) }
        program = Assembler.assemble(draft, isHTML: false)
        let required = compiler.required.filter { !$0.value.isSection || !twins.contains($0.key) }
        requiredNames = Set(required.map(\.value.name)).sorted()
    }

    /// The text, or nothing where a name that it needs is missing.
    public func render(_ value: Root) -> String? {
        var bytes: [UInt8] = []
        guard Renderer.render(program, value.templateValue, into: &bytes) else { return nil }
        return String(decoding: bytes, as: UTF8.self)
    }
}
