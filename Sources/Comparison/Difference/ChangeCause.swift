public import EarlierReports

/// Why a sender's answer is another one: what is known now, and which rules speak now or no longer.
public struct ChangeCause: Sendable, Hashable {
    /// A fact that has another value, is known now, or is no longer known.
    public struct FactMove: Sendable, Hashable {
        public var fact: String
        public var before: ReportedValue?
        public var after: ReportedValue?
    }

    /// Facts that the rules below used; where no rule came or went, whatever else changed.
    public var facts: [FactMove]
    public var nowSpeaking: [ReportedEvidence]
    public var noLonger: [ReportedEvidence]

    public var isEmpty: Bool { facts.isEmpty && nowSpeaking.isEmpty && noLonger.isEmpty }
}

extension ChangeCause {
    /// Facts that change by themselves from day to day.
    private static let clock: Set<String> = ["invitation.ageDays"]

    public init(_ change: SenderChange) {
        let (old, new) = (change.old, change.new)
        nowSpeaking = Self.telling(new, against: old)
        noLonger = Self.telling(old, against: new)
        let used = Set((nowSpeaking + noLonger).flatMap(\.facts))
        let moves = Set(old.facts.keys).union(new.facts.keys).sorted()
            .filter { !Self.clock.contains($0) && old.facts[$0] != new.facts[$0] }
            .map { FactMove(fact: $0, before: old.facts[$0], after: new.facts[$0]) }
        let telling = moves.filter { used.contains($0.fact) }
        facts = telling.isEmpty ? moves : telling
    }

    /// Rules that speak in one report only; where some of them decided it, these alone.
    private static func telling(_ one: ReportedSender, against other: ReportedSender) -> [ReportedEvidence] {
        let known = Set(other.evidence.map(\.rule))
        let own = one.evidence.filter { !known.contains($0.rule) }
        let decisive = own.filter { one.decisive.contains($0.rule) }
        return decisive.isEmpty ? own : decisive
    }
}
