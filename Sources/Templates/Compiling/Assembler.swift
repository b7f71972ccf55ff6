/// Lays the tree of a draft out as a program.
struct Assembler {
    private var program = Program()
    /// The page's fields of which many pages show the same.
    private let shared: Set<Int>

    /// - Parameter shared: numbers of those fields of the page of which many pages show the same.
    static func assemble(_ draft: Draft, isHTML: Bool, shared: Set<Int> = []) -> Program {
        var assembler = Assembler(shared: shared)
        assembler.program.slots = draft.slots
        assembler.program.isHTML = isHTML
        assembler.program.main = assembler.add(draft.instructions)
        for procedure in draft.procedures { assembler.program.procedures.append(assembler.add(procedure)) }
        return assembler.program
    }

    /// Adds instructions at the end; returns where they stand.
    private mutating func add(_ instructions: [Instruction]) -> Range<Int> {
        let start = program.operations.count
        for instruction in instructions { add(instruction) }
        return start..<program.operations.count
    }

    private mutating func add(_ instruction: Instruction) {
        switch instruction {
        case .bytes(let bytes):
            program.operations.append(.fixed(start: program.fixed.count, count: bytes.count))
            program.fixed += bytes
        case .text(let reference): program.operations.append(.text(address(of: reference)))
        case .raw(let reference): program.operations.append(.raw(address(of: reference)))
        case .section(let section) where isPart(section):
            let (number, start) = (program.parts.count, program.operations.count)
            program.parts.append(start..<start)
            program.operations.append(.part(number, end: start))
            add(section)
            program.parts[number] = start + 1..<program.operations.count
            program.operations[start] = .part(number, end: program.operations.count)
        case .section(let section): add(section)
        case .inverted(let reference, let body):
            let address = address(of: reference)
            add(body) { .inverted(address, end: $0) }
        case .call(let number): program.operations.append(.call(number))
        }
    }

    private mutating func add(_ section: Section) {
        let address = address(of: section.reference)
        add(section.body) { .section(address, section.target, isRequired: section.isRequired, end: $0) }
    }

    /// Whether a section shows a shared field of the page and nothing else, as whole elements.
    private func isPart(_ section: Section) -> Bool {
        guard section.reference.base == .object(slot: 0), case .field(let field)? = section.reference.steps.first,
            section.reference.steps.count == 1
        else { return false }
        return shared.contains(field) && section.standsInText && section.target != .nothing && section.isClosed
    }

    /// Adds an operation that has to know where its body ends, and the body.
    private mutating func add(_ body: [Instruction], after operation: (_ end: Int) -> Operation) {
        let index = program.operations.count
        program.operations.append(operation(index))
        program.operations[index] = operation(add(body).upperBound)
    }

    private mutating func address(of reference: Reference) -> Operation.Address {
        if case .object(let slot) = reference.base {
            switch (reference.steps.first, reference.steps.dropFirst().first, reference.steps.count) {
            case (.field(let index)?, nil, 1): return .field(slot: slot, index: index)
            case (.field(let index)?, .field(let field)?, 2): return .inner(slot: slot, index: index, field: field)
            default: break
            }
        }
        if reference.base == .current, reference.steps.isEmpty { return .current }
        program.paths.append(reference)
        return .path(program.paths.count - 1)
    }
}
