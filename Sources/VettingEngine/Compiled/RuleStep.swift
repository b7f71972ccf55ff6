/// What every decision needs of a rule to tell whether it speaks.
struct RuleStep: Sendable {
    let rule: Int
    /// Nil for signals with bins.
    let when: Int?
    /// Rules that can defeat it, as a stretch of the list laid out with the steps.
    let defeaters: Range<Int>

    static func layOut(_ rules: [CompiledRule], in order: [Int]) -> (steps: [RuleStep], defeaters: [Int]) {
        var defeaters: [Int] = []
        let steps = order.map { place in
            let start = defeaters.count
            defeaters += rules[place].defeaters
            return RuleStep(rule: place, when: rules[place].when, defeaters: start..<defeaters.count)
        }
        return (steps, defeaters)
    }
}
