internal import HTML

/// Carries out a program.
struct Renderer {
    private let program: Program
    /// The innermost object of each type by slot, or when names are searched for, all objects from the outside in.
    private var objects: [[TemplateValue]]
    private var current: TemplateValue

    /// Appends the page to `bytes`; false where a value that has to be there is missing, and then `bytes` holds a part.
    static func render(_ program: Program, _ page: TemplateValue, into bytes: inout [UInt8]) -> Bool {
        var renderer = Renderer(program, page)
        return renderer.run(program.instructions, &bytes)
    }

    private init(_ program: Program, _ page: TemplateValue) {
        self.program = program
        objects = Array(repeating: [], count: program.slots)
        current = page
        if case .record(let record) = page { objects[0] = record }
    }

    private mutating func run(_ instructions: [Instruction], _ bytes: inout [UInt8]) -> Bool {
        for instruction in instructions {
            switch instruction {
            case .bytes(let fixed): bytes.append(contentsOf: fixed)
            case .text(let reference):
                guard append(value(reference), escaping: program.isHTML, to: &bytes) else { return false }
            case .raw(let reference):
                guard append(value(reference), escaping: false, to: &bytes) else { return false }
            case .section(let section):
                guard run(section, &bytes) else { return false }
            case .inverted(let reference, let body):
                if !isTrue(value(reference)), !run(body, &bytes) { return false }
            case .call(let number):
                guard run(program.procedures[number], &bytes) else { return false }
            }
        }
        return true
    }

    private mutating func run(_ section: Section, _ bytes: inout [UInt8]) -> Bool {
        switch value(section.reference) {
        case .none: return !section.isRequired
        case .flag(false): return true
        case .list(let items):
            for item in items where !run(section, with: item, &bytes) { return false }
            return true
        case let value: return run(section, with: value, &bytes)
        }
    }

    private mutating func run(_ section: Section, with value: TemplateValue, _ bytes: inout [UInt8]) -> Bool {
        switch section.target {
        case .nothing: return run(section.body, &bytes)
        case .current:
            let outer = current
            current = value
            defer { current = outer }
            return run(section.body, &bytes)
        case .object(let slot):
            guard case .record(let record) = value else { return true }
            let outer = objects[slot]
            objects[slot] = record
            defer { objects[slot] = outer }
            return run(section.body, &bytes)
        case .search: return runSearching(section, with: value, &bytes)
        }
    }

    private mutating func runSearching(
        _ section: Section, with value: TemplateValue, _ bytes: inout [UInt8]
    ) -> Bool {
        let outer = current
        current = value
        defer { current = outer }
        guard case .record(let record) = value else { return run(section.body, &bytes) }
        objects.append(record)
        defer { objects.removeLast() }
        return run(section.body, &bytes)
    }

    private func value(_ reference: Reference) -> TemplateValue {
        var value: TemplateValue
        var steps = reference.steps[...]
        switch reference.base {
        case .current: value = current
        case .object(let slot):
            guard case .field(let index)? = steps.popFirst() else { return .none }
            value = objects[slot][index]
        case .search:
            guard case .field(let index)? = steps.popFirst() else { return .none }
            value = objects.last { index < $0.count && !isAbsent($0[index]) }?[index] ?? .none
        }
        for step in steps { value = follow(step, from: value) }
        return value
    }

    private func isAbsent(_ value: TemplateValue) -> Bool {
        if case .none = value { true } else { false }
    }

    private func follow(_ step: Reference.Step, from value: TemplateValue) -> TemplateValue {
        switch (step, value) {
        case (.field(let index), .record(let record)) where index < record.count: record[index]
        case (.count, .list(let items)): .number(items.count)
        case (.any, .list(let items)): .flag(!items.isEmpty)
        default: .none
        }
    }

    private func isTrue(_ value: TemplateValue) -> Bool {
        switch value {
        case .none, .flag(false): false
        case .list(let items): !items.isEmpty
        default: true
        }
    }

    private func append(_ value: TemplateValue, escaping: Bool, to bytes: inout [UInt8]) -> Bool {
        switch value {
        case .text(let text):
            if escaping { HTML.escape(text, into: &bytes) } else { bytes.append(contentsOf: text.utf8) }
        case .url(let url):
            if escaping { HTML.escape(url.string, into: &bytes) } else { bytes.append(contentsOf: url.string.utf8) }
        case .html(let html): bytes.append(contentsOf: html.bytes)
        case .number(let number): bytes.append(contentsOf: String(number).utf8)
        case .decimal(let number): bytes.append(contentsOf: decimalText(number).utf8)
        case .none: return program.isHTML
        case .flag, .list, .record: break
        }
        return true
    }
}

/// A decimal number without a needless `.0`.
private func decimalText(_ number: Double) -> String {
    let text = number.description
    return text.hasSuffix(".0") ? String(text.dropLast(2)) : text
}
