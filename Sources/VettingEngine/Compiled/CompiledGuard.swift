import Vetting

/// What a guard does, as numbers.
struct CompiledGuard: Sendable {
    let rule: Int
    let type: ConnectionType?
    /// The least caution that it asks for.
    let recommendation: Int
    let response: Int

    init(rule: Int, effect: GuardEffect) {
        self.rule = rule
        type = effect.type
        recommendation = effect.recommendation?.caution ?? 0
        response = effect.response?.caution ?? 0
    }

    var raises: Bool { recommendation > 0 || response > 0 }
}
