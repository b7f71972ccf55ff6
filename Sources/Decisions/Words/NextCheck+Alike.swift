package import Vetting

extension NextCheck {
    /// Answers that lead to the same outcome stand together, in the order of the first of each; no group is empty.
    package var outcomesAlike: [[CheckOutcome]] {
        var groups: [[CheckOutcome]] = []
        for outcome in outcomes {
            let place = groups.firstIndex { $0[0].pair == outcome.pair && $0[0].status == outcome.status }
            if let place { groups[place].append(outcome) } else { groups.append([outcome]) }
        }
        return groups
    }
}
