import Vetting

/// The rules whose being true or not could change the pair, found on a walk over everything reachable.
struct RelevantRules: ReachVisitor {
    private let policy: CompiledPolicy
    private let truths: LaneTruths
    private let responses: LaneResponses
    /// By rule: undecided, and able to change the pair.
    private(set) var lanes: [Lanes]
    /// By cell: signals with bins that matter and of which several bins are possible.
    private(set) var countedCells: [Lanes]
    /// Lanes in which the response to a stranger, with its questions about message and asking, is open.
    private(set) var ofStrangers = Lanes.none
    private var authenticity = Lanes.none
    private var relevance = Lanes.none

    init(_ policy: CompiledPolicy, _ decision: LaneDecision) {
        self.policy = policy
        truths = decision.truths
        responses = decision.responses
        lanes = [Lanes](repeating: .none, count: policy.rules.count)
        countedCells = [Lanes](repeating: .none, count: policy.space.cells.count)
    }

    private func undecided(_ rule: Int) -> Lanes { truths.possible[rule] & ~truths.certain[rule] }

    mutating func mayWin(_ type: ConnectionType, in winning: Lanes) {
        let rules = policy.typeRules.filter { $0.type == type }.map(\.rule)
        let certain = rules.reduce(Lanes.none) { $0 | truths.certain[$1] }
        for rule in rules { lanes[rule] |= winning & undecided(rule) & ~certain }
    }

    mutating func mayRaise(_ rule: Int, in raised: Lanes) { lanes[rule] |= raised & undecided(rule) }

    /// Which axes the response asks, and where its answer is open.
    mutating func mayEnd(_ type: ConnectionType, _ recommendation: Recommendation, in ending: Lanes) {
        switch recommendation {
        case .accept:
            if type.needsVetting { authenticity |= ending & responses.authenticity.middle.isOpen }
        case .reviewAndAccept:
            authenticity |= ending & (responses.authenticity.bar.isOpen | responses.authenticity.floor.isOpen)
        case .reviewAndAcceptIfRelevant: askBothAxes(atBars: ending, atFloors: ending)
        case .ignoreOrVetFurther: askOfStranger(ending)
        case .decline, .declineAndBlock: break
        }
    }

    private mutating func askOfStranger(_ ending: Lanes) {
        let questions = policy.questions
        let here = ending & ~truths.isTrue[questions.askSilent] & ~truths.isTrue[questions.askWaiting]
        ofStrangers |= ending
        askBothAxes(atBars: here & ~truths.isFalse[questions.strangersOpen], atFloors: here)
        let saysSomething =
            truths.isTrue[questions.statesReason] | truths.isTrue[questions.isPersonal]
            | truths.isTrue[questions.saysHowConnected] | truths.isTrue[questions.askReplied]
        relevance |= here & ~saysSomething & responses.relevance.middle.isOpen
    }

    /// An axis does not matter at a bar that the other certainly misses, nor at a floor once the other is below its own.
    private mutating func askBothAxes(atBars: Lanes, atFloors: Lanes) {
        let (first, second) = (responses.authenticity, responses.relevance)
        authenticity |= atBars & first.bar.isOpen & ~second.bar.surely
        relevance |= atBars & second.bar.isOpen & ~first.bar.surely
        authenticity |= atFloors & first.floor.isOpen & ~second.floor.surely
        relevance |= atFloors & second.floor.isOpen & ~first.floor.surely
    }

    /// Signals of the axes that matter.
    mutating func countSignals(_ decision: LaneDecision) {
        for (scale, axis) in zip(policy.scales, [authenticity, relevance]) where !axis.isEmpty {
            for signal in scale.groups.flatMap(\.signals) {
                lanes[signal.rule] |= axis & undecided(signal.rule)
                guard case .byClass(let classes) = signal.points else { continue }
                countedCells[classes.cell] |=
                    axis & truths.possible[signal.rule] & decision.state.severalPossible(of: classes.cell)
            }
        }
    }

    /// What may defeat a rule that matters, matters.
    mutating func passToDefeaters() {
        for rule in policy.defeatOrder.reversed() where !lanes[rule].isEmpty {
            for defeater in policy.rules[rule].defeaters { lanes[defeater] |= lanes[rule] & undecided(defeater) }
        }
    }
}
