extension Draft {
    /// What inverted sections ask about, wherever they stand.
    var invertedReferences: Set<Reference> {
        var references: Set<Reference> = []
        for body in [instructions] + procedures { Self.collect(body, into: &references) }
        return references
    }

    private static func collect(_ instructions: [Instruction], into references: inout Set<Reference>) {
        for instruction in instructions {
            switch instruction {
            case .inverted(let reference, let body):
                references.insert(reference)
                collect(body, into: &references)
            case .section(let section): collect(section.body, into: &references)
            case .bytes, .text, .raw, .call: break
            }
        }
    }

    /// Takes the demand to be there from the sections that `isOptional` says so of.
    mutating func relax(where isOptional: (Reference) -> Bool) {
        instructions = Self.relaxed(instructions, isOptional)
        procedures = procedures.map { Self.relaxed($0, isOptional) }
    }

    private static func relaxed(_ instructions: [Instruction], _ isOptional: (Reference) -> Bool) -> [Instruction] {
        instructions.map { instruction in
            switch instruction {
            case .section(var section):
                if isOptional(section.reference) { section.isRequired = false }
                section.body = relaxed(section.body, isOptional)
                return .section(section)
            case .inverted(let reference, let body): return .inverted(reference, relaxed(body, isOptional))
            case .bytes, .text, .raw, .call: return instruction
            }
        }
    }
}
