public import Diagnostics
internal import Policy
internal import Vetting

/// One thing in which a policy differs from an older one, and how to take it back.
public struct PolicyEdit: Sendable {
    public enum Kind: String, Sendable, Hashable { case added, changed, removed }

    /// `Rule "recruiter-by-role"`, `The setting "relevance"`.
    public var subject: String
    public var kind: Kind
    /// Where it stands in the new content; for what was removed, in the old.
    public var location: SourceLocation?
    /// Makes a policy as the old one is in this one thing, or as the new one is.
    let apply: @Sendable (inout VettingPolicy, Side) -> Void

    enum Side: Sendable { case old, new }
}

extension PolicyEdit {
    /// Every edit of rules and settings that leads from the old policy to the new one; rules first, sorted by name.
    static func all(from old: Content, to new: Content) -> [PolicyEdit] {
        rules(from: old, to: new) + settings(from: old.policy, to: new.policy, place: new.places.order?.path)
    }

    private static func rules(from old: Content, to new: Content) -> [PolicyEdit] {
        let before = rules(of: old)
        let after = rules(of: new)
        return Set(before.keys).union(after.keys).sorted().compactMap { id in
            let (one, other) = (before[id], after[id])
            if let one, let other, CanonicalPolicy.text(of: one.rule) == CanonicalPolicy.text(of: other.rule) {
                return nil
            }
            return PolicyEdit(
                subject: "Rule \"\(id)\"", kind: one == nil ? .added : other == nil ? .removed : .changed,
                location: (other ?? one)?.location
            ) { policy, side in policy.replace(id, with: side == .old ? one?.rule : other?.rule) }
        }
    }

    private static func rules(of content: Content) -> [String: LoadedRule] {
        Dictionary(content.pages.flatMap(\.rules).map { ($0.rule.id, $0) }, uniquingKeysWith: { first, _ in first })
    }

    private static func settings(from old: VettingPolicy, to new: VettingPolicy, place: String?) -> [PolicyEdit] {
        func edit(_ name: String, _ apply: @escaping @Sendable (inout VettingPolicy, VettingPolicy) -> Void)
            -> PolicyEdit
        {
            PolicyEdit(
                subject: "The setting \"\(name)\"", kind: .changed, location: place.map { SourceLocation($0) }
            ) { policy, side in apply(&policy, side == .old ? old : new) }
        }
        var edits: [PolicyEdit] = []
        if old.axes != new.axes { edits.append(edit("axes") { $0.axes = $1.axes }) }
        if old.groups != new.groups { edits.append(edit("groups") { $0.groups = $1.groups }) }
        if old.table != new.table { edits.append(edit("table") { $0.table = $1.table }) }
        if old.order != new.order { edits.append(edit("order") { $0.order = $1.order }) }
        return edits
    }
}

extension VettingPolicy {
    /// Puts a rule in the place of the one with its id; without a rule, takes that one away.
    fileprivate mutating func replace(_ id: String, with rule: Rule?) {
        let place = rules.firstIndex { $0.id == id }
        switch (place, rule) {
        case (let place?, let rule?): rules[place] = rule
        case (let place?, nil): rules.remove(at: place)
        case (nil, let rule?): rules.append(rule)
        case (nil, nil): break
        }
        let ids = Set(rules.map(\.id))
        for place in rules.indices { rules[place].forgetOthers(than: ids) }
    }
}

extension Rule {
    /// Takes out the names of rules that are not there.
    fileprivate mutating func forgetOthers(than ids: Set<String>) {
        unless.removeAll { !ids.contains($0) }
        guard case .type(let type, let overrides) = kind, !overrides.allSatisfy(ids.contains) else { return }
        kind = .type(type, overrides: overrides.filter(ids.contains))
    }
}
