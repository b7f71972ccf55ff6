internal import TemplateSyntax

/// Where a piece of a template is put in place.
struct Surroundings {
    /// The file that the piece stands in, for error messages.
    var path: String
    var scope: Scope
    /// The template that the piece belongs to.
    var template = ""
    /// Written at the beginning of every line.
    var indentation: [UInt8] = []
    /// How much of a line's own white space is left out, before ``indentation`` is put in.
    var removed = 0
    /// What stands instead of the blocks of the templates included here.
    var overrides: [String: Override] = [:]

    init(path: String, scope: Scope) {
        self.path = path
        self.scope = scope
    }

    func with(_ scope: Scope) -> Surroundings {
        var place = self
        place.scope = scope
        return place
    }
}

/// What a template puts in the place of a parent's block.
struct Override {
    var block: BlockTag
    /// The file that it stands in.
    var path: String

    /// Tells overrides apart.
    var key: String { "\(block.name)=\(path):\(block.position.line):\(block.position.column)" }
}
