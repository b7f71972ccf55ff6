import Vetting

/// A fact's cells and what explanations ask of its definition. A class, for explanations look at all of them many times.
final class CompiledFact: Sendable {
    let id: FactID
    let cells: [Int]
    /// Found by looking at the profile itself.
    let isOfProfile: Bool
    /// One of the owner's settings.
    let isOfOwner: Bool
    let hasQuestion: Bool
    let isBehaviour: Bool
    let minutes: Double
    let reveals: [FactID]
    let askedAfter: FactID?
    /// A stretch of the policy's hypotheses.
    let hypotheses: Range<Int>
    let isStrangersOnly: Bool
    let isFlag: Bool
    let meaning: String

    init(_ definition: FactDefinition, in space: ValueSpace, hypotheses: Range<Int>) {
        id = definition.id
        cells = space.cells(of: definition.id)
        isOfProfile =
            (definition.group == "profile" || definition.id.family == "profile") && definition.id != "sender.headline"
        isOfOwner = definition.id.family == "owner"
        hasQuestion = definition.question != nil
        isBehaviour = definition.isBehaviour
        minutes = definition.minutes
        reveals = definition.reveals
        askedAfter = definition.askedAfter
        self.hypotheses = hypotheses
        isStrangersOnly = definition.isStrangersOnly
        isFlag = definition.type == .flag
        meaning = definition.meaning
    }
}
