internal import Diagnostics
internal import Policy
internal import Vetting

/// What must never speak for or against anybody: origin and person, the size of a network (P5), and the standard text
/// or no text at all (E5). Intents may read the message, as they decide nothing.
struct ForbiddenEvidenceCheck {
    let book: RuleBook

    func run(_ log: inout DiagnosticLog) {
        for rule in book.rules {
            for fact in rule.rule.readFacts {
                guard let reason = Self.reason(against: fact, in: rule.rule.kind) else { continue }
                log.error("Fact \"\(fact)\" is never evidence: \(reason)", at: rule.place(of: "when"))
            }
        }
    }

    private static func reason(against fact: FactID, in kind: RuleKind) -> String? {
        if fact == "profile.connections" { return "the size of a network says nothing of a person (P5)" }
        if fact.family == "owner" { return nil }
        let words = words(of: fact)
        if words.contains(where: aboutThePerson.contains) || ages.contains(words) || foreignName(words) {
            return "who somebody is or where they come from decides nothing"
        }
        if case .intent = kind { return nil }
        if fact == "message.isStandardText" || fact == "invitation.hasMessage" {
            return "the standard text, or no text, is held against nobody (E5)"
        }
        return nil
    }

    private static let aboutThePerson: Set<String> = [
        "sex", "gender", "religion", "religious", "faith", "nationality", "citizenship", "ethnicity", "ethnic", "race",
        "origin", "birthplace", "script", "alphabet", "skin", "disability", "orientation", "pregnant", "married",
    ]

    /// An account or an invitation may have an age; a person's is nobody's business.
    private static let ages: Set<[String]> = [
        ["age"], ["age", "years"], ["birth", "year"], ["born"], ["is", "young"], ["is", "old"],
    ]

    private static func foreignName(_ words: [String]) -> Bool {
        words.contains("foreign") && words.contains("name") || words.contains("latin")
    }

    /// The words of a fact's name after the dot, in lower case: `nameIsForeign` is name, is, foreign.
    private static func words(of fact: FactID) -> [String] {
        var words: [String] = [""]
        for character in fact.name.drop(while: { $0 != "." }).dropFirst() {
            if character.isUppercase { words.append("") }
            words[words.count - 1] += character.lowercased()
        }
        return words
    }
}
