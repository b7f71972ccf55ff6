internal import Diagnostics
internal import Policy
internal import Vetting

/// No rule says again what another says already: duplicates, and rules that others always outdo.
struct RepetitionCheck {
    let book: RuleBook
    let space: ClassSpace
    let strength: EffectStrength

    func run(_ log: inout DiagnosticLog) {
        let duplicates = Set(book.rules.indices.filter { checkDuplicate($0, &log) })
        for place in book.rules.indices where !duplicates.contains(place) {
            checkShadow(place, without: duplicates, &log)
        }
    }

    /// - Returns: whether the rule duplicates an earlier one.
    private func checkDuplicate(_ place: Int, _ log: inout DiagnosticLog) -> Bool {
        let rule = book.rules[place]
        for other in book.rules[..<place] where other.rule.kind == rule.rule.kind {
            guard other.rule.unless.sorted() == rule.rule.unless.sorted(), isSame(other.rule, rule.rule) else {
                continue
            }
            log.error("Rule \"\(rule.rule.id)\" duplicates rule \"\(other.rule.id)\"", at: rule.place(of: "when"))
            return true
        }
        return false
    }

    private func isSame(_ one: Rule, _ other: Rule) -> Bool {
        guard let first = one.when, let second = other.when else { return one.when == nil && other.when == nil }
        guard sharesCell(first, second) else { return false }
        return ClassSearch.implies(first, second, in: space) == true
            && ClassSearch.implies(second, first, in: space) == true
    }

    private func checkShadow(_ place: Int, without duplicates: Set<Int>, _ log: inout DiagnosticLog) {
        guard let speaks = book.speaks(place), ClassSearch.canBeTrue(speaks, in: space) == true else { return }
        let rivals = rivals(of: place, speaking: speaks).filter { !duplicates.contains($0.place) }
        guard !rivals.isEmpty else { return }
        let rule = book.rules[place]
        switch ClassSearch.implies(speaks, .any(rivals.map(\.speaks)), in: space) {
        case true?:
            let names = fewest(rivals, impliedBy: speaks).map { "\"\(book.rules[$0.place].rule.id)\"" }
            let who = names.count == 1 ? "rule \(names[0]) speaks" : "one of \(names.joined(separator: ", ")) speaks"
            log.error(
                "Rule \"\(rule.rule.id)\" never matters: wherever it is true, \(who) with equal or stronger effect",
                at: rule.place(of: "when"))
        case false?: break
        case nil:
            log.warning(
                "Not decided: whether other rules always outdo rule \"\(rule.rule.id)\"", at: rule.place(of: "when"))
        }
    }

    private typealias Rival = (place: Int, speaks: Condition)

    /// Rules of equal or stronger effect that could speak in its stead, and that defeat whatever it defeats.
    private func rivals(of place: Int, speaking: Condition) -> [Rival] {
        let rule = book.rules[place].rule
        let defeated = book.defeated(by: place)
        return book.rules.indices.compactMap { other in
            guard other != place, strength.isAtLeast(book.rules[other].rule, rule),
                defeated.isSubset(of: book.defeated(by: other)), let speaks = book.speaks(other),
                sharesCell(speaking, speaks)
            else { return nil }
            return (other, speaks)
        }
    }

    /// As few of the rivals as suffice, taken away from the last on.
    private func fewest(_ rivals: [Rival], impliedBy speaks: Condition) -> [Rival] {
        var kept = rivals
        for rival in rivals.reversed() {
            let fewer = kept.filter { $0.place != rival.place }
            if !fewer.isEmpty, ClassSearch.implies(speaks, .any(fewer.map(\.speaks)), in: space) == true {
                kept = fewer
            }
        }
        return kept
    }

    private func sharesCell(_ one: Condition, _ other: Condition) -> Bool {
        !Set(one.facts).isDisjoint(with: other.facts)
    }
}
