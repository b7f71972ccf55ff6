internal import TemplateSyntax

extension Compiler {
    mutating func compile(_ tag: BlockTag, in place: Surroundings) {
        guard let override = place.overrides[tag.name] else {
            compile(tag.body, in: place)
            return
        }
        var inner = place
        inner.path = override.path
        inner.overrides[tag.name] = nil
        inner.indentation = place.indentation + indentation(of: tag).dropFirst(place.removed)
        let own = override.block.intrinsicIndentation
        inner.removed = own?.count ?? 0
        var body = override.block.body
        if own != nil, !tag.isStandalone { body.removeFirst() }
        compile(body, in: inner)
    }

    /// How far the lines are indented that take the block's place.
    private func indentation(of tag: BlockTag) -> [UInt8] {
        tag.isStandalone ? tag.intrinsicIndentation ?? tag.indentation : tag.indentation
    }
}
