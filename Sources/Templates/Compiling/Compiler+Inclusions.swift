internal import TemplateSyntax
internal import Diagnostics

extension Compiler {
    mutating func compile(_ tag: InclusionTag, in place: Surroundings) {
        guard let template = templates[tag.name] else {
            if mode != .lenient {
                error(
                    "Template \"\(tag.name)\" does not exist" + didYouMean(tag.name, in: templates.keys.sorted()),
                    at: tag.position, in: place)
            }
            return
        }
        if mode != .lenient { checkBlocks(of: tag, template, in: place) }
        var inner = Surroundings(path: template.path, scope: place.scope)
        inner.template = template.name
        let own = tag.indentation.dropFirst(min(place.removed, tag.indentation.count))
        if !tag.indentation.isEmpty { inner.indentation = place.indentation + own }
        inner.overrides = overrides(of: tag, in: place)
        include(template, in: inner, at: tag.position)
    }

    /// The blocks that a tag gives, except where an outer template gives the same.
    private func overrides(of tag: InclusionTag, in place: Surroundings) -> [String: Override] {
        var overrides = place.overrides
        for block in tag.blocks where overrides[block.name] == nil {
            overrides[block.name] = Override(block: block, path: place.path)
        }
        return overrides
    }

    private mutating func checkBlocks(of tag: InclusionTag, _ template: ParsedTemplate, in place: Surroundings) {
        if let strayText = tag.strayText {
            error("Text in {{<\(tag.name)}} is never shown unless it stands in a block", at: strayText, in: place)
        }
        if tag.blocks.isEmpty { return }
        let blocks = blocks(of: template)
        for block in tag.blocks where !blocks.contains(block.name) {
            error(
                "Template \"\(tag.name)\" has no block \"\(block.name)\"" + didYouMean(block.name, in: blocks.sorted()),
                at: block.position, in: place)
        }
    }

    /// The blocks that can be overridden in a template or in any template that it includes.
    private func blocks(of template: ParsedTemplate) -> Set<String> {
        var blocks: Set<String> = []
        var seen: Set<String> = [template.name]
        var waiting = [template]
        while let next = waiting.popLast() {
            var found = BlockFinder()
            found.visit(next.nodes)
            blocks.formUnion(found.blocks)
            for name in found.inclusions where seen.insert(name).inserted {
                if let template = templates[name] { waiting.append(template) }
            }
        }
        return blocks
    }

    mutating func include(_ template: ParsedTemplate, in place: Surroundings, at position: Position) {
        used.insert(template.name)
        let overrides = place.overrides.values.map(\.key).sorted().joined(separator: ";")
        let key = "\(template.name)|\(place.scope.signature)|\(overrides)"
        if let index = activations.firstIndex(where: { $0.key == key }) {
            call(index, in: place, at: position)
            return
        }
        guard activations.count < Self.maximumDepth else {
            error("Templates include each other deeper than \(Self.maximumDepth)", at: position, in: place)
            return
        }
        activations.append(
            Activation(key: key, markup: markup, present: place.scope.present, depth: dataSections.count))
        let body = aside { $0.compile(template.nodes, in: place) }
        let activation = activations.removeLast()
        if mode == .html, activation.procedure != nil, activation.markup.settled != markup.settled {
            error("A template that includes itself has to end where it begins", at: position, in: place)
        }
        finish(activation, body)
    }

    private mutating func finish(_ activation: Activation, _ body: [Instruction]) {
        guard let procedure = activation.procedure else {
            for instruction in body {
                if case .bytes(let bytes) = instruction {
                    output.append(bytes: bytes)
                } else {
                    output.append(instruction)
                }
            }
            return
        }
        draft.procedures[procedure] = body
        output.append(.call(procedure))
    }

    /// A template that includes itself: fine where each round goes one object deeper into the page.
    private mutating func call(_ index: Int, in place: Surroundings, at position: Position) {
        let activation = activations[index]
        if mode != .lenient {
            let sections = dataSections[activation.depth...]
            let goesDeeper = !sections.isEmpty && sections.allSatisfy { $0 }
            if !goesDeeper || activation.markup.settled != markup.settled
                || !activation.present.isSubset(of: place.scope.present)
            {
                error(
                    "A template can include itself only from sections over what the innermost object holds",
                    at: position, in: place)
                return
            }
        }
        if activation.procedure == nil {
            activations[index].procedure = draft.procedures.count
            draft.procedures.append([])
        }
        output.append(.call(activations[index].procedure ?? 0))
    }
}
