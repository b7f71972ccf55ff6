internal import TemplateSyntax
internal import Diagnostics

/// Compiles a template, with all that it includes, for one type of page.
///
/// Partials, parents and blocks are put in place here, each in the scope where it stands, so that rendering knows
/// neither names nor templates. A partial that includes itself becomes a procedure.
struct Compiler {
    let mode: Mode
    let templates: [String: ParsedTemplate]
    var names: NameResolver
    var log = DiagnosticLog()
    var draft = Draft()
    /// Where the page stands as HTML after what is compiled so far.
    var markup = Markup()
    /// The inclusions being compiled, from the outside in.
    var activations: [Activation] = []
    /// The sections over data being compiled: whether each takes its data from the innermost object.
    var dataSections: [Bool] = []
    /// What is compiled so far of the innermost body.
    var output: [Instruction] = []
    /// How much is compiled in all; bounded, as templates that include each other twice could grow without end.
    var size = 0
    /// The templates that take part.
    var used: Set<String> = []
    /// What a text cannot do without, unless a section among it has an inverted twin.
    var required: [(key: Reference, value: (name: String, isSection: Bool))] = []
    /// Names by number in a look-up that does not know them beforehand.
    var searched: [String: Int] = [:]

    static let maximumSize = 50_000
    static let maximumDepth = 64

    /// What is checked.
    enum Mode { case html, text, lenient }

    /// One inclusion on the way to the place being compiled.
    struct Activation {
        var key: String
        var markup: Markup
        var present: Set<Reference>
        /// How many sections over data are open outside it.
        var depth: Int
        /// Its number, once it is found to include itself.
        var procedure: Int?
    }

    init(mode: Mode, templates: [String: ParsedTemplate], names: NameResolver) {
        self.mode = mode
        self.templates = templates
        self.names = names
    }

    /// Compiles one template as a whole page.
    mutating func compile(_ template: ParsedTemplate, in scope: Scope) -> Draft {
        var place = Surroundings(path: template.path, scope: scope)
        place.template = template.name
        include(template, in: place, at: Position(line: 1, column: 1))
        if mode == .html, markup.place != .text {
            log.error("The page ends inside \(markup.description)", at: SourceLocation(template.path))
        }
        draft.instructions = output
        draft.slots = max(1, names.schemas.count)
        return draft
    }

    mutating func compile(_ nodes: [Node], in place: Surroundings) {
        for node in nodes {
            guard size < Self.maximumSize else { return }
            size += 1
            if size == Self.maximumSize {
                log.error(
                    "Templates include each other too often: more than \(size) pieces in one page",
                    at: SourceLocation(place.path))
            }
            compile(node, in: place)
        }
    }

    private mutating func compile(_ node: Node, in place: Surroundings) {
        switch node {
        case .text(let bytes, _): write(bytes)
        case .lineStart(let whitespace, _):
            write(place.indentation + whitespace.dropFirst(min(place.removed, whitespace.count)))
        case .name(let tag): compile(tag, in: place)
        case .section(let tag): compile(tag, in: place)
        case .partial(let tag), .parent(let tag): compile(tag, in: place)
        case .block(let tag): compile(tag, in: place)
        }
    }

    mutating func write(_ bytes: [UInt8]) {
        if mode == .html { markup.feed(bytes) }
        output.append(bytes: bytes)
    }

    /// Compiles something aside and returns its instructions instead of appending them.
    mutating func aside(_ compile: (inout Compiler) -> Void) -> [Instruction] {
        let outer = output
        output = []
        defer { output = outer }
        compile(&self)
        return output
    }

    mutating func error(_ message: String, at position: Position, in place: Surroundings) {
        log.error(message, at: position.location(in: place.path))
    }
}
