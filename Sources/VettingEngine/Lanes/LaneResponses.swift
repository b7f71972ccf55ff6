import Vetting

/// Lanes by response, six of them.
struct ByResponse: Sendable {
    private var lanes = InlineArray<6, Lanes>(repeating: .none)

    subscript(response: Response) -> Lanes {
        get { lanes[response.caution] }
        set { lanes[response.caution] = newValue }
    }
}

/// Step 3 of a decision: the response for a recommendation, before guards speak.
struct LaneResponses: Sendable {
    let policy: CompiledPolicy
    let truths: LaneTruths
    let isProfileKnown: Lanes
    let authenticity: LaneScore
    let relevance: LaneScore

    private var authenticityBars: AxisBars {
        policy.policy.axes[.authenticity] ?? AxisBars(floor: 0, vetted: 0, bar: 1)
    }
    private var relevanceBars: AxisBars { policy.policy.axes[.relevance] ?? AxisBars(floor: 0, vetted: 0, bar: 1) }

    private func isTrue(_ node: Int) -> Lanes { truths.isTrue[node] }
    private func isFalse(_ node: Int) -> Lanes { truths.isFalse[node] }
    private func mayBeTrue(_ node: Int) -> Lanes { ~truths.isFalse[node] }
    private func mayBeFalse(_ node: Int) -> Lanes { ~truths.isTrue[node] }

    // MARK: What to do now, on what is known

    func now(for type: ConnectionType, _ recommendation: Recommendation) -> ByResponse {
        var choice = FirstMatch()
        switch recommendation {
        case .accept:
            if type.needsVetting { choice.take(.vetFurther, authenticity.known.isLess(than: authenticityBars.vetted)) }
            choice.take(.accept, .all)
        case .reviewAndAccept:
            choice.take(.accept, ~authenticity.low.isLess(than: authenticityBars.bar))
            choice.take(.ignore, authenticity.high.isLess(than: authenticityBars.floor))
            choice.take(.vetFurther, .all)
        case .reviewAndAcceptIfRelevant:
            choice.take(.accept, certainlyAtBothBars)
            choice.take(.ignore, certainlyBelowAFloor)
            choice.take(.vetFurther, .all)
        case .ignoreOrVetFurther: chooseForStranger(&choice)
        case .decline: choice.take(.decline, .all)
        case .declineAndBlock: choice.take(.declineAndBlock, .all)
        }
        return choice.taken
    }

    private func chooseForStranger(_ choice: inout FirstMatch) {
        let questions = policy.questions
        choice.take(.ignore, isTrue(questions.askSilent))
        choice.take(.vetFurther, isTrue(questions.askWaiting))
        choice.take(.accept, certainlyAtBothBars & isTrue(questions.strangersOpen))
        choice.take(.ignore, certainlyBelowAFloor)
        choice.take(.vetFurther, ~isProfileKnown)
        let saysNothing =
            isFalse(questions.statesReason) & isFalse(questions.isPersonal)
            & isFalse(questions.saysHowConnected)
        choice.take(.ignore, relevance.known.isLess(than: 0) & isFalse(questions.askReplied) & saysNothing)
        choice.take(.askFirst, isFalse(questions.statesReason) & isTrue(questions.notAsked))
        choice.take(.vetFurther, .all)
    }

    private var certainlyAtBothBars: Lanes {
        ~authenticity.low.isLess(than: authenticityBars.bar) & ~relevance.low.isLess(than: relevanceBars.bar)
    }

    private var certainlyBelowAFloor: Lanes {
        authenticity.high.isLess(than: authenticityBars.floor) | relevance.high.isLess(than: relevanceBars.floor)
    }

    // MARK: What any completion could lead to

    func reachable(for type: ConnectionType, _ recommendation: Recommendation) -> ByResponse {
        var choice = AnyMatch()
        switch recommendation {
        case .accept:
            if type.needsVetting {
                choice.branch(
                    .vetFurther, ifMaybe: authenticity.low.isLess(than: authenticityBars.vetted),
                    ifSurely: authenticity.high.isLess(than: authenticityBars.vetted))
            }
            choice.otherwise(.accept)
        case .reviewAndAccept:
            choice.branch(
                .accept, ifMaybe: ~authenticity.high.isLess(than: authenticityBars.bar),
                ifSurely: ~authenticity.low.isLess(than: authenticityBars.bar))
            choice.branch(
                .ignore, ifMaybe: authenticity.low.isLess(than: authenticityBars.floor),
                ifSurely: authenticity.high.isLess(than: authenticityBars.floor))
            choice.otherwise(
                .vetFurther,
                onlyWhere: authenticity.low.isLess(than: authenticityBars.bar)
                    & ~authenticity.high.isLess(than: authenticityBars.floor))
        case .reviewAndAcceptIfRelevant:
            choice.branch(.accept, ifMaybe: maybeAtBothBars, ifSurely: certainlyAtBothBars)
            choice.branch(.ignore, ifMaybe: maybeBelowAFloor, ifSurely: certainlyBelowAFloor)
            choice.otherwise(.vetFurther)
        case .ignoreOrVetFurther: reachForStranger(&choice)
        case .decline: choice.otherwise(.decline)
        case .declineAndBlock: choice.otherwise(.declineAndBlock)
        }
        return choice.reached
    }

    private func reachForStranger(_ choice: inout AnyMatch) {
        let questions = policy.questions
        choice.branch(.ignore, ifMaybe: mayBeTrue(questions.askSilent), ifSurely: isTrue(questions.askSilent))
        choice.branch(.vetFurther, ifMaybe: mayBeTrue(questions.askWaiting), ifSurely: isTrue(questions.askWaiting))
        choice.branch(
            .accept, ifMaybe: maybeAtBothBars & mayBeTrue(questions.strangersOpen),
            ifSurely: certainlyAtBothBars & isTrue(questions.strangersOpen))
        choice.branch(.ignore, ifMaybe: maybeBelowAFloor, ifSurely: certainlyBelowAFloor)
        let mayStayUnasked = mayBeTrue(questions.notAsked)
        let staysUnasked = isFalse(questions.askReplied)
        choice.branch(
            .ignore,
            ifMaybe: relevance.low.isLess(than: 0) & mayBeFalse(questions.askReplied)
                & mayBeFalse(questions.statesReason) & mayBeFalse(questions.isPersonal)
                & mayBeFalse(questions.saysHowConnected),
            ifSurely: relevance.high.isLess(than: 0) & staysUnasked & isFalse(questions.statesReason)
                & isFalse(questions.isPersonal) & isFalse(questions.saysHowConnected))
        choice.branch(
            .askFirst, ifMaybe: mayBeFalse(questions.statesReason) & mayStayUnasked,
            ifSurely: isFalse(questions.statesReason) & isTrue(questions.notAsked))
        choice.otherwise(.vetFurther)
    }

    private var maybeAtBothBars: Lanes {
        ~authenticity.high.isLess(than: authenticityBars.bar) & ~relevance.high.isLess(than: relevanceBars.bar)
    }

    private var maybeBelowAFloor: Lanes {
        authenticity.low.isLess(than: authenticityBars.floor) | relevance.low.isLess(than: relevanceBars.floor)
    }
}

extension ConnectionType {
    /// Accepted only once their authenticity is vetted (P2).
    var needsVetting: Bool { self == .industryPeer || self == .verifiedAccount }
}

/// A list of branches of which each lane takes the first that fits.
private struct FirstMatch {
    private(set) var taken = ByResponse()
    private var open = Lanes.all

    mutating func take(_ response: Response, _ lanes: Lanes) {
        taken[response] |= open & lanes
        open &= ~lanes
    }
}

/// A list of branches of which each lane may take every one that could fit, up to the first that surely fits.
private struct AnyMatch {
    private(set) var reached = ByResponse()
    private var open = Lanes.all

    mutating func branch(_ response: Response, ifMaybe maybe: Lanes, ifSurely surely: Lanes) {
        reached[response] |= open & maybe
        open &= ~surely
    }

    mutating func otherwise(_ response: Response, onlyWhere lanes: Lanes = .all) { reached[response] |= open & lanes }
}
