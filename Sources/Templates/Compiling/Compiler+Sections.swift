internal import TemplateSyntax

extension Compiler {
    mutating func compile(_ tag: SectionTag, in place: Surroundings) {
        guard let resolution = resolve(tag.name, at: tag.position, in: place) else { return }
        checkKind(of: tag, resolution, in: place)
        if tag.isInverted {
            let body = body(of: tag, in: place)
            output.append(.inverted(resolution.reference, body))
        } else {
            require(resolution, isSection: true)
            let standsInText = markup.place == .text
            let (target, scope) = entry(to: resolution, in: place.scope)
            if movesInData(target) { dataSections.append(takesFromInnermost(resolution.reference, place.scope)) }
            let body = body(of: tag, in: place.with(scope))
            if movesInData(target) { dataSections.removeLast() }
            let isRequired = mode == .text && resolution.missing != nil
            output.append(
                .section(
                    Section(
                        reference: resolution.reference, target: target, isRequired: isRequired,
                        standsInText: standsInText, body: body)))
        }
    }

    /// A page's section needs something that can be there or not, or many times.
    private mutating func checkKind(of tag: SectionTag, _ resolution: Resolution, in place: Surroundings) {
        guard mode == .html, resolution.missing == nil else { return }
        switch resolution.kind {
        case .text, .html, .url, .number:
            if place.scope.present.contains(resolution.reference) { return }
            error(
                "\"\(tag.name)\" is \(resolution.kind) and always there; "
                    + "a section needs a flag, a list, an object or something that may be missing",
                at: tag.position, in: place)
        case .object where tag.isInverted:
            if place.scope.present.contains(resolution.reference) { return }
            error(
                "\"\(tag.name)\" is always there; its inverted section would never be shown",
                at: tag.position, in: place)
        default: break
        }
    }

    /// Compiles a body that may be left out or repeated: the page has to stand at the same place before and after it.
    private mutating func body(of tag: SectionTag, in place: Surroundings) -> [Instruction] {
        let before = markup
        if mode == .html, !before.takesSections {
            error("A section cannot stand in \(before.description)", at: tag.position, in: place)
        }
        markup = markup.settled
        let body = aside { $0.compile(tag.body, in: place) }
        guard mode == .html else { return body }
        if let joined = before.joined(with: markup) {
            markup = joined
        } else {
            error(
                "Section \"\(tag.name)\" begins in \(before.description) and ends in \(markup.description)",
                at: tag.position, in: place)
            markup = before
        }
        return body
    }

    /// What a value is for the body of its section, and what names mean there.
    private mutating func entry(to resolution: Resolution, in scope: Scope) -> (Section.Target, Scope) {
        if mode == .lenient { return (.search, scope) }
        var scope = scope
        for count in 0...resolution.reference.steps.count {
            let steps = Array(resolution.reference.steps.prefix(count))
            scope = scope.knowing(Reference(base: resolution.reference.base, steps: steps))
        }
        if case .list(let item) = resolution.kind { return entry(toItem: item, in: scope) }
        return entry(toItem: resolution.kind, in: scope)
    }

    private mutating func entry(toItem kind: Kind, in scope: Scope) -> (Section.Target, Scope) {
        switch kind {
        case .flag: return (.nothing, scope)
        case .object(let type):
            let schema = names.schemas.schema(of: type)
            return (.object(slot: schema.slot), scope.entering(schema))
        default: return (.current, scope.entering(item: kind))
        }
    }

    private func movesInData(_ target: Section.Target) -> Bool {
        if case .object = target { true } else { false }
    }

    private func takesFromInnermost(_ reference: Reference, _ scope: Scope) -> Bool {
        guard case .object(let slot) = reference.base else { return true }
        return scope.objects.first?.slot == slot
    }
}
