public import Policy
internal import Vetting

/// Tests the tests: changes the policy in one small thing at a time and looks whether an example or a case notices.
public enum Mutation {
    /// - Parameter workers: how many mutants are looked at side by side.
    public static func run(_ content: Content, workers: Int = 4) async -> MutationReport {
        let mutants = mutants(of: content)
        let judge = MutantJudge(content)
        let share = max(1, (mutants.count + workers * 8 - 1) / (workers * 8))
        let chunks = stride(from: 0, to: mutants.count, by: share).map {
            Array(mutants[$0..<min($0 + share, mutants.count)])
        }
        let results = await withTaskGroup(of: (Int, [MutationReport.Result]).self) { group in
            var next = 0
            func start() {
                guard next < chunks.count else { return }
                let (index, chunk) = (next, chunks[next])
                group.addTask {
                    (index, chunk.map { MutationReport.Result(mutant: $0, outcome: judge.outcome(of: $0)) })
                }
                next += 1
            }
            for _ in 0..<workers { start() }
            var done = [[MutationReport.Result]](repeating: [], count: chunks.count)
            for await (index, results) in group {
                done[index] = results
                start()
            }
            return done.flatMap(\.self)
        }
        return MutationReport(results: results)
    }

    /// Every small change, in the order of rules, then of `policy.yml`.
    static func mutants(of content: Content) -> [Mutant] {
        let rules = content.pages.flatMap(\.rules)
        let mutator = RuleMutator(policy: content.policy)
        return rules.enumerated().flatMap { mutator.mutants(of: $1, at: $0) }
            + SettingMutator(policy: content.policy, places: content.places).mutants
    }
}
