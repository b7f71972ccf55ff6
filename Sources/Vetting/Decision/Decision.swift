/// What the engine says of one sender, with every reason for it: the decision record.
public struct Decision: Sendable {
    public var verdict: Verdict
    /// Share of completions, by the registry's priors, that give the same recommendation and response; 0…1.
    public var firmness: Double
    /// By summed weight, strongest first.
    public var intents: [Intent]
    /// The day on which to look again; nil where nothing is left open.
    public var revisitOn: Day?
    public var scores: [AxisScore]
    /// Every rule that spoke: types, guards, signals, intents.
    public var evidence: [Evidence]
    public var guards: [GuardStep]
    public var defeated: [Defeat]
    public var nearly: [NearMiss]
    public var changers: [Changer]
    /// A smallest set of rules without which the recommendation or response would differ.
    public var decisive: [String]
    public var nextChecks: [NextCheck]

    package init(
        verdict: Verdict, firmness: Double, intents: [Intent], revisitOn: Day?, scores: [AxisScore],
        evidence: [Evidence], guards: [GuardStep], defeated: [Defeat], nearly: [NearMiss], changers: [Changer],
        decisive: [String], nextChecks: [NextCheck]
    ) {
        self.verdict = verdict
        self.firmness = firmness
        self.intents = intents
        self.revisitOn = revisitOn
        self.scores = scores
        self.evidence = evidence
        self.guards = guards
        self.defeated = defeated
        self.nearly = nearly
        self.changers = changers
        self.decisive = decisive
        self.nextChecks = nextChecks
    }
}
