import Vetting

/// Lanes by response, six of them.
struct ByResponse: Sendable {
    private var lanes = InlineArray<6, Lanes>(repeating: .none)

    subscript(caution: Int) -> Lanes { lanes[caution] }

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
    let authenticity: AxisStanding
    let relevance: AxisStanding

    private func isTrue(_ node: Int) -> Lanes { truths.isTrue[node] }
    private func isFalse(_ node: Int) -> Lanes { truths.isFalse[node] }
    private func mayBeTrue(_ node: Int) -> Lanes { ~truths.isFalse[node] }
    private func mayBeFalse(_ node: Int) -> Lanes { ~truths.isTrue[node] }

    // MARK: What to do now, on what is known

    func now(for type: ConnectionType, _ recommendation: Recommendation) -> ByResponse {
        var choice = FirstMatch()
        switch recommendation {
        case .accept:
            if type.needsVetting { choice.take(.vetFurther, authenticity.middle.known) }
            choice.take(.accept, .all)
        case .reviewAndAccept:
            choice.take(.accept, ~authenticity.bar.maybe)
            choice.take(.ignore, authenticity.floor.surely)
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
        choice.take(.ignore, relevance.middle.known & isFalse(questions.askReplied) & saysNothing)
        choice.take(.askFirst, isFalse(questions.statesReason) & isTrue(questions.notAsked))
        choice.take(.vetFurther, .all)
    }

    private var certainlyAtBothBars: Lanes {
        ~authenticity.bar.maybe & ~relevance.bar.maybe
    }

    private var certainlyBelowAFloor: Lanes {
        authenticity.floor.surely | relevance.floor.surely
    }

    // MARK: What any completion could lead to

    func reachable(for type: ConnectionType, _ recommendation: Recommendation) -> ByResponse {
        var choice = AnyMatch()
        switch recommendation {
        case .accept:
            if type.needsVetting {
                choice.branch(
                    .vetFurther, ifMaybe: authenticity.middle.maybe,
                    ifSurely: authenticity.middle.surely)
            }
            choice.otherwise(.accept)
        case .reviewAndAccept:
            choice.branch(
                .accept, ifMaybe: ~authenticity.bar.surely,
                ifSurely: ~authenticity.bar.maybe)
            choice.branch(
                .ignore, ifMaybe: authenticity.floor.maybe,
                ifSurely: authenticity.floor.surely)
            choice.otherwise(
                .vetFurther,
                onlyWhere: authenticity.bar.maybe
                    & ~authenticity.floor.surely)
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
            ifMaybe: relevance.middle.maybe & mayBeFalse(questions.askReplied)
                & mayBeFalse(questions.statesReason) & mayBeFalse(questions.isPersonal)
                & mayBeFalse(questions.saysHowConnected),
            ifSurely: relevance.middle.surely & staysUnasked & isFalse(questions.statesReason)
                & isFalse(questions.isPersonal) & isFalse(questions.saysHowConnected))
        choice.branch(
            .askFirst, ifMaybe: mayBeFalse(questions.statesReason) & mayStayUnasked,
            ifSurely: isFalse(questions.statesReason) & isTrue(questions.notAsked))
        choice.otherwise(.vetFurther)
    }

    private var maybeAtBothBars: Lanes {
        ~authenticity.bar.surely & ~relevance.bar.surely
    }

    private var maybeBelowAFloor: Lanes {
        authenticity.floor.maybe | relevance.floor.maybe
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
