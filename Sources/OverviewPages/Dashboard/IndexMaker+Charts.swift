internal import ListPages
internal import Decisions
internal import GuidancePages
internal import Policy
internal import Vetting

extension IndexMaker {
    var recommendations: BarChart {
        chart(
            Recommendation.allCases.map { recommendation in
                (
                    recommendation.rawValue, summary.byRecommendation[recommendation] ?? 0,
                    IndexMaker.colour(of: recommendation), nil
                )
            })
    }

    var types: BarChart {
        let counted = ConnectionType.allCases.map { ($0, summary.byType[$0] ?? 0) }
        let sorted = counted.enumerated().sorted { (-$0.element.1, $0.offset) < (-$1.element.1, $1.offset) }.map(
            \.element)
        return chart(sorted.map { ($0.0.rawValue, $0.1, nil, "recommendations.html") })
    }

    var statuses: BarChart {
        chart(Status.allCases.map { (Words.name(of: $0), summary.byStatus[$0] ?? 0, nil, "method.html") })
    }

    /// The rules without which most answers would be others.
    var decided: BarChart? {
        let ranked = findings.decided.sorted { (-$0.value, $0.key) < (-$1.value, $1.key) }.prefix(6)
        guard !ranked.isEmpty else { return nil }
        let rules = Dictionary(
            edition.content.policy.rules.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
        return chart(
            ranked.map { id, count in
                (rules[id]?.claim ?? id, count, nil, rules[id].map { SitePath.chapter($0.page, $0.anchor) })
            })
    }

    private func chart(_ lines: [(String, Int, Response?, String?)]) -> BarChart {
        let most = Double(max(1, lines.map(\.1).max() ?? 1))
        return BarChart(
            bars: lines.map { title, count, colour, target in
                BarRow(
                    title: title, count: Words.number(count), width: (Double(count) / most * 1000).rounded() / 10,
                    response: colour.map(ResponseView.init), url: target.map(links.to))
            })
    }

    private static func colour(of recommendation: Recommendation) -> Response {
        switch recommendation {
        case .accept: .accept
        case .reviewAndAccept, .reviewAndAcceptIfRelevant: .vetFurther
        case .ignoreOrVetFurther: .ignore
        case .decline: .decline
        case .declineAndBlock: .declineAndBlock
        }
    }
}
