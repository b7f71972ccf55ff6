/// `words-<language>.txt`: the facts and what they need, then what each word weighs for them.
struct WordFile {
    var language: String
    var learned: [LearnedFact]
    var features: [String]

    /// Rows in the order of their words, so that what was learned anew can be compared.
    var text: String {
        (heading + learned.map { "message.\($0.fact) needs \($0.needed)" } + rows).joined(separator: "\n") + "\n"
    }

    /// How many words weigh anything.
    var rowCount: Int { rows.count }

    private var rows: [String] {
        features.indices.compactMap { feature in
            let weights = learned.map { $0.sums.weight(of: feature) }
            if weights.allSatisfy({ $0 == 0 }) { return nil }
            return (weights.map { $0 == 0 ? "." : String($0) } + [features[feature]]).joined(separator: " ")
        }
    }

    private var heading: [String] {
        [
            "# Our own work, licence as the rest: learned by `make words` from Tests/Fixtures/messages/\(language)-*.tsv; see docs/detectors.md.",
            "# The facts and what each needs, then a row for each word: what it weighs for them, in their order.",
        ]
    }
}
