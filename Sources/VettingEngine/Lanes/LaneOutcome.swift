import Vetting

/// The decision in every lane as it stands: type, recommendation, response.
struct LaneOutcome: Sendable {
    /// By place in `ConnectionType.allCases`: before and after guards.
    private(set) var vetted = ByType()
    private(set) var type = ByType()
    /// By caution.
    private(set) var recommendation = InlineArray<6, Lanes>(repeating: .none)
    private(set) var response = ByResponse()

    init(_ policy: CompiledPolicy, _ truths: LaneTruths, _ responses: LaneResponses) {
        var left = Lanes.all
        let proposals = policy.proposals(truths.now)
        for type in policy.order {
            vetted[type] |= proposals[type] & left
            left &= ~proposals[type]
        }
        vetted[.stranger] |= left
        type = vetted
        for (rule, effect) in policy.guards {
            guard let stronger = effect.type else { continue }
            let lanes = truths.now[rule] & lanes(of: effect.types)
            for weaker in policy.types(weakerThan: stronger) {
                type[stronger] |= type[weaker] & lanes
                type[weaker] &= ~lanes
            }
        }
        for type in ConnectionType.allCases where !self.type[type].isEmpty {
            let recommended = policy.recommendation(for: type)
            recommendation[recommended.caution] |= self.type[type]
            let base = responses.now(for: type, recommended)
            for answer in Response.allCases { response[answer] |= base[answer] & self.type[type] }
        }
        for (rule, effect) in policy.guards { raise(by: effect, in: truths.now[rule] & lanes(of: effect.types)) }
    }

    private func lanes(of types: [ConnectionType]) -> Lanes {
        types.isEmpty ? .all : types.reduce(.none) { $0 | vetted[$1] }
    }

    private mutating func raise(by effect: GuardEffect, in lanes: Lanes) {
        for milder in 0..<(effect.recommendation?.caution ?? 0) {
            recommendation[effect.recommendation?.caution ?? 0] |= recommendation[milder] & lanes
            recommendation[milder] &= ~lanes
        }
        guard let answer = effect.response else { return }
        for milder in Response.allCases where milder < answer {
            response[answer] |= response[milder] & lanes
            response[milder] &= ~lanes
        }
    }

    func lanes(with pair: Pair) -> Lanes {
        lanes(recommendation: pair.recommendation.caution, response: pair.response.caution)
    }

    /// Lanes by the caution of the two.
    func lanes(recommendation: Int, response: Int) -> Lanes {
        self.recommendation[recommendation] & self.response[response]
    }

    /// The pairs of the first lanes.
    func pairs(count: Int) -> [Pair] {
        var pairs = [Pair](repeating: Pair(.ignoreOrVetFurther, .vetFurther), count: count)
        for one in Recommendation.allCases {
            recommendation[one.caution].forEach(below: count) { pairs[$0].recommendation = one }
        }
        for one in Response.allCases { response[one].forEach(below: count) { pairs[$0].response = one } }
        return pairs
    }

    func pair(in lane: Int) -> Pair {
        Pair(
            Recommendation.allCases.first { recommendation[$0.caution].contains(lane) } ?? .ignoreOrVetFurther,
            Response.allCases.first { response[$0].contains(lane) } ?? .vetFurther)
    }
}

/// Lanes by connection type, nine of them.
struct ByType: Sendable {
    private var lanes = InlineArray<9, Lanes>(repeating: .none)

    subscript(type: ConnectionType) -> Lanes {
        get { lanes[type.place] }
        set { lanes[type.place] = newValue }
    }

    func type(in lane: Int) -> ConnectionType { ConnectionType.allCases.first { self[$0].contains(lane) } ?? .stranger }
}

extension ConnectionType {
    /// The row of the table, from 0.
    var place: Int {
        switch self {
        case .knownContact: 0
        case .industryPeer: 1
        case .verifiedAccount: 2
        case .recruiter: 3
        case .salesperson: 4
        case .stranger: 5
        case .fakeProfile: 6
        case .competitor: 7
        case .scammer: 8
        }
    }
}

extension CompiledPolicy {
    func proposals(_ rules: [Lanes]) -> ByType {
        var proposals = ByType()
        for (rule, type) in typeRules { proposals[type] |= rules[rule] }
        return proposals
    }

    func recommendation(for type: ConnectionType) -> Recommendation { recommendations[type.place] }

    func types(weakerThan type: ConnectionType) -> [ConnectionType] { weaker[type.place] }
}
