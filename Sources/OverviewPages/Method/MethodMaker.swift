package import ListPages
internal import Decisions
internal import GuidancePages
internal import Policy
internal import Vetting

/// Makes the page on how the report works.
package struct MethodMaker: Sendable {
    let edition: Edition

    package init(edition: Edition) {
        self.edition = edition
    }

    package func page() -> MethodPage {
        let policy = edition.content.policy
        return MethodPage(
            frame: edition.frame("Method", at: "method.html", .other),
            reading: edition.report.map { ReadingWords.details($0.inbox) } ?? [],
            warnings: edition.report.map { ReadingWords.warnings($0) } ?? [],
            facts: policy.registry.definitions.map(line),
            axes: Axis.allCases.compactMap { axis in policy.axes[axis].map { figure(axis, $0) } },
            groups: policy.groups.map { group in
                Figure(title: group.id.uppercasedFirst, value: "\(group.axis.rawValue), at most \(group.cap)", url: nil)
            }, statuses: Status.allCases.map(StatusView.init), responses: Response.allCases.map(ResponseView.init),
            hasReading: edition.report != nil)
    }

    private func figure(_ axis: Axis, _ bars: AxisBars) -> Figure {
        let vetted = axis == .authenticity ? ", vetted from \(Words.number(bars.vetted))" : ""
        return Figure(
            title: Words.name(of: axis),
            value: "floor \(Words.number(bars.floor))\(vetted), bar \(Words.number(bars.bar))", url: nil)
    }

    private func line(_ definition: FactDefinition) -> FactLine {
        FactLine(
            id: definition.id.name, title: definition.meaning, question: definition.question,
            kind: MethodMaker.words(for: definition.type),
            minutes: definition.question == nil ? "" : Words.minutes(definition.minutes),
            rules: edition.content.policy.rules.count { $0.reads(definition.id) })
    }

    private static func words(for type: FactType) -> String {
        switch type {
        case .flag: "yes or no"
        case .count: "a number"
        case .oneOf(let values): "one of: " + values.map(Words.spoken).joined(separator: ", ")
        case .someOf(let values): "some of: " + values.map(Words.spoken).joined(separator: ", ")
        case .text: "text"
        case .date: "a date"
        }
    }
}

extension Rule {
    /// Whether its condition or its bins mention the fact.
    func reads(_ fact: FactID) -> Bool {
        if when?.facts.contains(fact) == true { return true }
        guard case .signal(let signal) = kind, case .bins(let bins) = signal.scoring else { return false }
        return bins.fact == fact
    }
}
