extension Renderer {
    @inline(__always) func value(at address: Operation.Address) -> TemplateValue {
        switch address {
        case .field(let slot, let index): objects[slot][index]
        case .current: current
        case .inner(let slot, let index, let field):
            if case .record(let record) = objects[slot][index] { record[field] } else { .none }
        case .path(let number): value(program.paths[number])
        }
    }

    private func value(_ reference: Reference) -> TemplateValue {
        var value: TemplateValue
        var steps = reference.steps[...]
        switch reference.base {
        case .current: value = current
        case .object(let slot): value = .record(objects[slot])
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
}
