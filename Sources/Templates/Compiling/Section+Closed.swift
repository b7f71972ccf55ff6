extension Section {
    /// Whether what it writes depends on its own value alone, so that it may be written once for many pages.
    var isClosed: Bool { Self.isClosed(body, Reach().entering(target)) }

    /// The objects and the current value that a body finds inside the section.
    private struct Reach {
        var slots: Set<Int> = []
        var hasCurrent = false

        func entering(_ target: Target) -> Reach {
            var reach = self
            switch target {
            case .nothing: break
            case .current: reach.hasCurrent = true
            case .object(let slot): reach.slots.insert(slot)
            case .search: return Reach()
            }
            return reach
        }

        func holds(_ reference: Reference) -> Bool {
            switch reference.base {
            case .current: hasCurrent
            case .object(let slot): slots.contains(slot)
            case .search: false
            }
        }
    }

    private static func isClosed(_ instructions: [Instruction], _ reach: Reach) -> Bool {
        instructions.allSatisfy { instruction in
            switch instruction {
            case .bytes: true
            case .text(let reference), .raw(let reference): reach.holds(reference)
            case .section(let section):
                reach.holds(section.reference) && isClosed(section.body, reach.entering(section.target))
            case .inverted(let reference, let body): reach.holds(reference) && isClosed(body, reach)
            case .call: false
            }
        }
    }
}
