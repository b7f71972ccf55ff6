import Messages

/// What was learned of one fact, and how well it does.
struct LearnedFact {
    var fact: String
    var needed: Int
    var sums: WordSums
    /// Each fold judged by what the others teach: phrases and weights together, and each alone.
    var cross = Score()
    var phrasesAlone = Score()
    var wordsAlone = Score()
    /// The tenth that teaches nothing.
    var heldBack = Score()

    static let heading = """
        | fact | holds | cross-validated | phrases alone | words alone | held back |
        | --- | ---: | ---: | ---: | ---: | ---: |
        """

    var row: String {
        "| \(fact) | \(cross.holds) | \(cross.text) | \(phrasesAlone.text) | \(wordsAlone.text) | \(heldBack.text) (\(heldBack.holds)) |"
    }
}
