public import Diagnostics

/// Which small changes of the policy its examples and cases notice.
public struct MutationReport: Sendable {
    /// In the order of rules, then of `policy.yml`.
    public var results: [Result]

    /// What became of one mutant.
    public struct Result: Sendable {
        public var mutant: Mutant
        public var outcome: Outcome

        /// Why it makes no difference to anybody, where it makes none.
        public var equivalence: String? { if case .equivalent(let reason) = outcome { reason } else { nil } }
    }

    public enum Outcome: Sendable, Hashable {
        case noticedByExample(String)
        case noticedByCase(String)
        /// The engine refuses the changed policy.
        case refused
        /// Nothing can notice it: no sender makes a difference, for the reason given.
        case equivalent(String)
        case survived
    }

    /// Mutants that were noticed, and all that could be, of one subject or of all.
    public func score(_ subject: Mutant.Subject? = nil) -> (killed: Int, total: Int) {
        let relevant = results.filter { (subject == nil || $0.mutant.subject == subject) && $0.equivalence == nil }
        return (relevant.count { $0.outcome != .survived }, relevant.count)
    }

    public var survivors: [Mutant] { results.filter { $0.outcome == .survived }.map(\.mutant) }

    public var equivalents: [Mutant] { results.filter { $0.equivalence != nil }.map(\.mutant) }

    /// One warning a survivor, where it stands.
    public var diagnostics: [Diagnostic] {
        survivors.map { mutant in
            let rule = mutant.rule.map { "Rule \"\($0)\": " } ?? ""
            return .warning("\(rule)\(mutant.change) is noticed by no example and no case", at: mutant.location)
        }
    }

    /// The figures, one line each, then the changes that nothing can notice, with the reason.
    public var summary: String {
        let subjects = Mutant.Subject.allCases.map { "\($0.rawValue): \(Self.share(score($0)))" }
        let same = results.compactMap { result in
            result.equivalence.map { reason in
                let rule = result.mutant.rule.map { "Rule \"\($0)\": " } ?? ""
                let text = "\(rule)\(result.mutant.change) makes no difference to anybody: \(reason)"
                return Diagnostic(.note, text, at: result.mutant.location).description
            }
        }
        return (["all: \(Self.share(score()))"] + subjects + same).joined(separator: "\n")
    }

    private static func share(_ score: (killed: Int, total: Int)) -> String {
        guard score.total > 0 else { return "nothing to change" }
        let tenths = score.killed * 1000 / score.total
        return "\(score.killed) of \(score.total) changes noticed (\(tenths / 10).\(tenths % 10) %)"
    }
}
