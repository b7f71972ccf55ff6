internal import Vetting

/// Compares what rules do, by the policy's order of types.
struct EffectStrength: Sendable {
    /// Types, strongest first.
    let order: [ConnectionType]

    /// Whether `rule` leaves nothing for `other` to add. Signals and intents always add.
    func isAtLeast(_ rule: Rule, _ other: Rule) -> Bool {
        switch (rule.kind, other.kind) {
        case (.type(let one, _), .type(let two, _)): rank(one) <= rank(two)
        case (.guard(let one), .guard(let two)): isAtLeast(one, two)
        default: false
        }
    }

    private func isAtLeast(_ one: GuardEffect, _ two: GuardEffect) -> Bool {
        two.type.map { wanted in one.type.map { rank($0) <= rank(wanted) } ?? false } ?? true
            && two.recommendation.map { wanted in one.recommendation.map { $0 >= wanted } ?? false } ?? true
            && two.response.map { wanted in one.response.map { $0 >= wanted } ?? false } ?? true
            && (!two.report || one.report)
            && (two.note == nil || two.note == one.note)
            && (one.types.isEmpty || !two.types.isEmpty && Set(two.types).isSubset(of: one.types))
    }

    private func rank(_ type: ConnectionType) -> Int { order.firstIndex(of: type) ?? order.count }
}
