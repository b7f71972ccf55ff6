import Vetting

/// What asking for one fact decides: the fact itself, or for a text those that it reveals.
struct Inquiry: Sendable {
    /// Places in the registry.
    let facts: [Int]
    let cells: [Int]
    /// Texts that reveal this fact, by their places: while one of them can be asked for, the fact is not asked alone.
    let texts: [Int]
    /// The place of the fact that is asked first.
    let after: Int?

    static func all(_ facts: [CompiledFact], _ registry: FactRegistry) -> [Inquiry] {
        var texts = [[Int]](repeating: [], count: facts.count)
        for (place, fact) in facts.enumerated() {
            for revealed in fact.reveals.compactMap({ registry.index(of: $0) }) { texts[revealed].append(place) }
        }
        return facts.enumerated().map { place, fact in
            let covered = fact.reveals.isEmpty ? [place] : fact.reveals.compactMap { registry.index(of: $0) }
            return Inquiry(
                facts: covered, cells: covered.flatMap { facts[$0].cells }, texts: texts[place],
                after: fact.askedAfter.flatMap { registry.index(of: $0) })
        }
    }
}
