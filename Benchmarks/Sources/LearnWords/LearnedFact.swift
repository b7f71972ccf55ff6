import Messages

/// The weights of one fact, and how well they do.
struct LearnedFact {
    /// Weights are hundredths: 100 makes the odds e times as high.
    static let unit = 100.0

    var fact: String
    var needed: Int
    var weights: [String: Int]
    /// Each fold judged by what the others teach: phrases and weights together, and each alone.
    var cross = Score()
    var phrasesAlone = Score()
    var wordsAlone = Score()
    /// The tenth that teaches nothing.
    var heldBack = Score()

    /// Its part of `words-<language>.txt`, heaviest first.
    var text: String {
        let sorted = weights.sorted { (-$0.value, $0.key) < (-$1.value, $1.key) }
        return (["message.\(fact) needs \(needed)"] + sorted.map { "\($0.value) \($0.key)" }).joined(separator: "\n")
    }

    static let heading = """
        | fact | holds | cross-validated | phrases alone | words alone | held back | weights |
        | --- | ---: | ---: | ---: | ---: | ---: | ---: |
        """

    var row: String {
        "| \(fact) | \(cross.holds) | \(cross.text) | \(phrasesAlone.text) | \(wordsAlone.text) | \(heldBack.text) (\(heldBack.holds)) | \(weights.count) |"
    }
}
