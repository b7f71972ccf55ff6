public import Diagnostics
internal import Vetting

/// The policy with one small thing changed, to see whether some example or case notices.
public struct Mutant: Sendable {
    /// The id of the changed rule; nil for a number or table of `policy.yml`.
    public var rule: String?
    /// What sort of thing the change concerns.
    public var subject: Subject
    public var location: SourceLocation?
    /// What was changed, in words: `more than 3 instead of 4`.
    public var change: String
    let edit: Edit

    public enum Subject: String, Sendable, Hashable, CaseIterable {
        case type, `guard`, signal, intent, setting
    }

    enum Edit: Sendable {
        /// Another rule in its place.
        case rule(Int, Rule)
        case setting(@Sendable (inout VettingPolicy) -> Void)
    }

    func apply(to policy: VettingPolicy) -> VettingPolicy {
        var changed = policy
        switch edit {
        case .rule(let place, let rule): changed.rules[place] = rule
        case .setting(let change): change(&changed)
        }
        return changed
    }
}
