internal import Diagnostics
internal import Policy
internal import Vetting
internal import VettingEngine

extension FuzzTarget {
    /// A page of guidance. What is accepted, the engine works with, and notes it in the same words each time.
    static func guidance(_ bytes: [UInt8]) throws {
        try load(String(decoding: bytes, as: UTF8.self), as: "guidance/people.md")
    }

    /// A condition, as the `when` of a rule.
    static func conditions(_ bytes: [UInt8]) throws {
        let words = bytes.map { $0 == UInt8(ascii: "\n") ? UInt8(ascii: " ") : $0 }
        let page = """
            ---
            title: People
            summary: Who they are to you.
            order: 10
            cites: [A1, V2]
            rules:
              - id: known
                kind: type
                type: Known Contact
                claim: You know them
                explains: "#friends"
                cites: [A1]
                when: \(String(decoding: words, as: UTF8.self))
            ---
            ## Friends
            """
        let content = try load(page, as: "guidance/people.md")
        for rule in content?.policy.rules ?? [] { try rule.when.map { try promiseMonotone($0, content) } }
    }

    @discardableResult
    private static func load(_ page: String, as name: String) throws -> Content? {
        var files = try Shipped.small.get()
        files.guidance[0] = TextFile(path: name, text: page)
        let content: Content
        do { content = try ContentLoader.load(files: files, on: Shipped.basis.get()) } catch let error
            as DiagnosticError
        {
            try promiseWellFormed(error.diagnostics.filter { $0.location?.path == name }, in: page)
            return nil
        }
        let engine = try Engine(content.policy)
        let verdict = engine.decide(FactSheet(registry: content.policy.registry))
        try promise(verdict.authenticity.low <= verdict.authenticity.high, "A score is \(verdict.authenticity)")
        return content
    }

    /// What is known stays so, whatever is found out next.
    private static func promiseMonotone(_ condition: Condition, _ content: Content?) throws {
        guard let registry = content?.policy.registry else { return }
        var sheet = FactSheet(registry: registry)
        var known = condition.truth(in: sheet)
        for definition in registry.definitions {
            guard let value = definition.type.firstValue else { continue }
            sheet.set(definition.id, Observation(value, source: .owner))
            let now = condition.truth(in: sheet)
            try promise(known == .unknown || now == known, "\(condition) was \(known) and is now \(now)")
            known = now
        }
    }
}

extension FactType {
    fileprivate var firstValue: FactValue? {
        switch self {
        case .flag: .flag(true)
        case .count: .count(CountRange(exactly: 3))
        case .oneOf(let values): values.first.map { .oneOf([$0]) }
        case .someOf(let values): values.first.map { .someOf(MemberSet([$0], isComplete: true)) }
        case .text: .text("x")
        case .date: nil
        }
    }
}
