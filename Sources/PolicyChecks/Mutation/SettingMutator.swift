internal import Diagnostics
internal import Policy
internal import Vetting

/// Every policy that differs in one number or row of `policy.yml`.
struct SettingMutator {
    let policy: VettingPolicy
    let places: PolicyPlaces

    var mutants: [Mutant] { bars + caps + rows + order }

    private var bars: [Mutant] {
        Axis.allCases.flatMap { axis -> [Mutant] in
            guard let bars = policy.axes[axis] else { return [] }
            var marks: [(String, any WritableKeyPath<AxisBars, Int> & Sendable)] = [("floor", \.floor), ("bar", \.bar)]
            if axis == .authenticity { marks.append(("vetted", \.vetted)) }
            return marks.flatMap { name, path in
                [-1, 1].map { step in
                    let value = bars[keyPath: path] + step
                    return mutant("\(axis.rawValue) \(name) \(value) instead of \(value - step)", at: places.axes[axis])
                    {
                        $0.axes[axis]?[keyPath: path] = value
                    }
                }
            }
        }
    }

    private var caps: [Mutant] {
        policy.groups.indices.flatMap { index -> [Mutant] in
            let group = policy.groups[index]
            return [-1, 1].filter { group.cap + $0 > 0 }.map { step in
                mutant("cap of \(group.id) \(group.cap + step) instead of \(group.cap)", at: places.groups[group.id]) {
                    $0.groups[index].cap = group.cap + step
                }
            }
        }
    }

    private var rows: [Mutant] {
        ConnectionType.allCases.compactMap { type in
            guard let now = policy.table[type] else { return nil }
            let all = Recommendation.allCases
            let other = all[now.caution == 0 ? 1 : now.caution - 1]
            return mutant("\(type.rawValue): \(other.rawValue) instead of \(now.rawValue)", at: places.table[type]) {
                $0.table[type] = other
            }
        }
    }

    private var order: [Mutant] {
        policy.order.indices.dropFirst().map { index in
            let (one, two) = (policy.order[index - 1], policy.order[index])
            return mutant("\(two.rawValue) before \(one.rawValue)", at: places.order) {
                $0.order.swapAt(index - 1, index)
            }
        }
    }

    private func mutant(
        _ change: String, at place: SourceLocation?, _ edit: @escaping @Sendable (inout VettingPolicy) -> Void
    ) -> Mutant {
        Mutant(rule: nil, subject: .setting, location: place, change: change, edit: .setting(edit))
    }
}
