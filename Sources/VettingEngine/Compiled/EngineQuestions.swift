import Vetting

/// What the fixed part of the decision asks of the facts itself (response for "Ignore or Vet Further").
struct EngineQuestions: Sendable {
    let askSilent: Int
    let askWaiting: Int
    let askReplied: Int
    let notAsked: Int
    let strangersOpen: Int
    let statesReason: Int
    let isPersonal: Int
    let saysHowConnected: Int

    static let comparisons: [(fact: FactID, comparison: Comparison)] = [
        ("history.ask", .isIn(["silent"])), ("history.ask", .isIn(["waiting"])), ("history.ask", .isIn(["replied"])),
        ("history.ask", .isIn(["notAsked"])), ("owner.strangers", .isIn(["welcome", "vetted"])),
        ("message.statesReason", .flag(true)), ("message.isPersonal", .flag(true)),
        ("message.saysHowConnected", .flag(true)),
    ]

    /// A registry without one of these facts answers as for somebody who was not asked, by an owner open to strangers.
    init(_ compiler: inout ConditionCompiler) throws(PolicyError) {
        var nodes: [Int] = []
        let absent: [Truth] = [.false, .false, .false, .true, .true, .unknown, .unknown, .unknown]
        for ((fact, comparison), truth) in zip(EngineQuestions.comparisons, absent) {
            if compiler.registry[fact] == nil {
                nodes.append(compiler.append(.constant(truth), []))
            } else {
                nodes.append(try compiler.compile(.fact(fact, comparison), rule: ""))
            }
        }
        (askSilent, askWaiting, askReplied, notAsked) = (nodes[0], nodes[1], nodes[2], nodes[3])
        (strangersOpen, statesReason, isPersonal, saysHowConnected) = (nodes[4], nodes[5], nodes[6], nodes[7])
    }
}
