public import TemplateSyntax
public import Diagnostics
@_spi(MakesHTML) public import HTML

/// The templates of a site, compiled for the pages that they render.
///
/// Templates are Mustache as specified, with partials `{{>name}}`, inheritance `{{<name}}{{$block}}…{{/block}}{{/name}}`
/// and set delimiters; lambdas and dynamic names are left out. On top of the specification a list has `list.count`
/// and `list.any`, a flag for "not empty".
///
/// Everything is checked when the theme is compiled, and all errors come at once, each with its place:
/// - A name has to be declared by the page or by an object whose section is open (see ``TemplateObject/fields``).
/// - A name declared as an optional can be written only inside its own section; `{{^name}}` is for when it is missing.
/// - `{{{name}}}` is for names of type `HTML` only, and `HTML` can be written in no other way.
/// - Names stand in text and in quoted attribute values, not in tags, comments, scripts, styles or `on…` attributes.
/// - `href`, `src` and the like have to begin with a `SafeURL`, a number, or an address written out up to its first
///   `/`, `?`, `#` or `:`.
/// - A section is over a flag, an optional, a list or an object, and begins and ends at the same place of the page's HTML.
///
/// ```swift
/// let theme = try Theme(sources, pages: [DashboardPage.self, SenderPage.self])
/// let bytes = theme.render(SenderPage(…))
/// ```
public struct Theme: Sendable {
    /// What is odd but harmless: templates that no page uses.
    public let warnings: [Diagnostic]
    private let programs: [ObjectIdentifier: Program]
    private let sources: [ObjectIdentifier: [TemplateSource]]

    /// Compiles `sources` for every type in `pages`; all errors are thrown together.
    public init(_ sources: [TemplateSource], pages: [any Page.Type]) throws(DiagnosticError) {
        var log = DiagnosticLog()
        let templates = TemplateSet(sources, log: &log)
        var programs: [ObjectIdentifier: Program] = [:]
        var taking: [ObjectIdentifier: [TemplateSource]] = [:]
        var used: Set<String> = []
        for page in pages {
            var own: Set<String> = []
            programs[ObjectIdentifier(page)] = Self.compile(page, templates, used: &own, log: &log)
            taking[ObjectIdentifier(page)] = sources.filter { own.contains($0.name) }
            used.formUnion(own)
        }
        for source in sources where !used.contains(source.name) {
            log.warning("Template \"\(source.name)\" is used by no page", at: SourceLocation(source.path))
        }
        log = DiagnosticLog(log.diagnostics.tidied(paths: sources.map(\.path)))
        try log.throwIfErrors()
        self.programs = programs
        self.sources = taking
        warnings = log.diagnostics
    }

    private static func compile(
        _ page: any Page.Type, _ templates: TemplateSet, used: inout Set<String>, log: inout DiagnosticLog
    ) -> Program? {
        guard let template = templates[page.template] else {
            log.error(
                "The theme has no template \"\(page.template)\"" + didYouMean(page.template, in: templates.names))
            return nil
        }
        var names = NameResolver(schemas: Schemas(), owner: "page \"\(page.template)\"")
        let scope = Scope(page: names.schemas.schema(of: page))
        var compiler = Compiler(mode: .html, templates: templates.templates, names: names)
        let draft = compiler.compile(template, in: scope)
        log.add(compiler.log.diagnostics)
        used.formUnion(compiler.used)
        return Assembler.assemble(draft, isHTML: true, shared: sharedFields(of: page))
    }

    /// All templates that take part in pages of a type, in the order in which the theme was given them.
    public func sources(of page: any Page.Type) -> [TemplateSource] { sources[ObjectIdentifier(page)] ?? [] }

    /// The page in UTF-8.
    ///
    /// - Throws: where the theme was not compiled for pages of this type.
    public func render(_ page: some Page) throws(DiagnosticError) -> [UInt8] {
        var bytes: [UInt8] = []
        try render(page, into: &bytes)
        return bytes
    }

    /// Appends the page in UTF-8 to `bytes`; see ``render(_:)``.
    public func render(_ page: some Page, into bytes: inout [UInt8]) throws(DiagnosticError) {
        let program = try program(for: page)
        bytes.reserveCapacity(bytes.count + 2 * program.fixed.count)
        _ = Renderer.render(program, page.templateValue, into: &bytes)
    }

    /// What a page shows of its ``Ready`` fields, for all the pages that share these.
    ///
    /// Sections that show such a field and nothing else become parts; whatever else the theme does with the field is
    /// rendered page by page. See ``render(_:)`` for what is thrown.
    public func parts(of page: some Page) throws(DiagnosticError) -> PreparedParts {
        Renderer.parts(of: try program(for: page), page.templateValue)
    }

    /// Appends the page to `bytes`, with parts made from a page of the same ``Ready`` fields; see ``render(_:)``.
    ///
    /// - Returns: where parts stand in `bytes`.
    public func render(
        _ page: some Page, with parts: PreparedParts, into bytes: inout [UInt8]
    ) throws(DiagnosticError) -> [Range<Int>] {
        Renderer.render(try program(for: page), page.templateValue, with: parts, into: &bytes).parts
    }

    /// What pages that differ from `page` in some fields only have in common, filled in once for them.
    ///
    /// - Parameter varying: the names of these fields, dotted where an object differs in one of its own: `name`,
    ///   `frame.title`.
    /// - Returns: nil where partials include themselves; such pages are rendered one by one.
    /// - Throws: as ``render(_:)``.
    public func mold<P: Page>(of page: P, varying: Set<String>) throws(DiagnosticError) -> PageMold? {
        let known = Known(page.templateValue, of: P.self, varying: varying)
        guard case .some(let fields) = known, let made = Molder.mold(try program(for: page), known) else { return nil }
        return PageMold(
            program: made.program, fields: fields.indices.filter { !fields[$0].isWhole }, stretches: made.stretches)
    }

    /// Appends the page to `bytes`; only the fields that vary are read. See ``render(_:)`` for what is thrown.
    ///
    /// - Returns: where `mold.shared` stand in `bytes`, as far as the page shows them.
    public func render(_ page: some Page, in mold: PageMold, into bytes: inout [UInt8]) -> [Range<Int>] {
        let value = TemplateValue.record(page.record(of: mold.fields))
        return Renderer.render(mold.program, value, with: PreparedParts(), into: &bytes).parts
    }

    private static func sharedFields<P: Page>(of page: P.Type) -> Set<Int> {
        Set(P.fields.indices.filter { P.fields[$0].isShared })
    }

    /// The page as markup to put into others, for parts that are rendered once and shown often; see ``render(_:)``.
    public func html(_ page: some Page) throws(DiagnosticError) -> HTML { HTML(trusted: try render(page)) }

    private func program<P: Page>(for page: P) throws(DiagnosticError) -> Program {
        guard let program = programs[ObjectIdentifier(P.self)] else {
            throw DiagnosticError(.error("The theme was not compiled for page \"\(P.template)\""))
        }
        return program
    }
}
