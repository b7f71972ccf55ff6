internal import TemplateSyntax

extension Compiler {
    mutating func compile(_ tag: NameTag, in place: Surroundings) {
        guard let resolution = resolve(tag.name, at: tag.position, in: place) else { return }
        switch mode {
        case .lenient: break
        case .html:
            checkPresence(of: tag, resolution, in: place)
            let problem = MarkupRules.problem(with: tag.name, resolution.kind, isEscaped: tag.isEscaped, at: markup)
            if let problem { error(problem, at: tag.position, in: place) }
            markup.write(resolution.kind)
        case .text:
            switch resolution.kind {
            case .text, .number, .url: break
            default: error("\"\(tag.name)\" is \(resolution.kind), not text", at: tag.position, in: place)
            }
            require(resolution, isSection: false)
        }
        output.append(tag.isEscaped ? .text(resolution.reference) : .raw(resolution.reference))
    }

    /// In a page, what may be missing stands only where it is known to be there.
    private mutating func checkPresence(of tag: NameTag, _ resolution: Resolution, in place: Surroundings) {
        guard let missing = resolution.missing else { return }
        error(
            "\"\(missing.name)\" may be missing; it can stand only inside {{#\(missing.name)}}…{{/\(missing.name)}}",
            at: tag.position, in: place)
    }

    /// Notes that a text needs what may be missing here.
    mutating func require(_ resolution: Resolution, isSection: Bool) {
        guard mode == .text, let missing = resolution.missing else { return }
        required.append((missing.reference, (missing.name, isSection)))
    }

    /// What a name means; where nothing, that is an error and there is no result.
    mutating func resolve(_ name: String, at position: Position, in place: Surroundings) -> Resolution? {
        if mode == .lenient { return search(name) }
        if name.isEmpty { return nil }
        do {
            return try names.resolve(name, in: place.scope)
        } catch {
            self.error(error.message, at: position, in: place)
            return nil
        }
    }

    /// A name to be searched for while rendering.
    private mutating func search(_ name: String) -> Resolution {
        var reference = Reference(base: .current, steps: [])
        if name != "." {
            reference.base = .search
            reference.steps = name.split(separator: ".").map { .field(number(of: String($0))) }
        }
        return Resolution(reference: reference, kind: .text, missing: nil)
    }

    private mutating func number(of name: String) -> Int {
        let number = searched[name] ?? searched.count
        searched[name] = number
        return number
    }
}
