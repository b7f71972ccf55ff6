/// Words around a name that are not part of it. Only such as are written with names the world over, and none that
/// is also a first name or a family name.
enum NameWords {
    static func isTitle(_ word: String) -> Bool { titles.contains(folded(word)) }

    /// A degree shows as one by its capitals or dots, so that a family name such as Ma is none.
    static func isDegree(_ word: String) -> Bool {
        let folded = folded(word)
        if always.contains(folded) { return true }
        let looksLikeOne = word.contains(".") || word.filter(\.isUppercase).count >= 2
        return looksLikeOne && degrees.contains(folded)
    }

    /// All of them that are short, as numbers, to be asked without making a text of each word.
    static let shortWords = Set((titles.union(degrees).union(always)).compactMap { PlainName.packed($0.utf8) })

    private static func folded(_ word: String) -> String {
        word.lowercased().filter { $0 != "." }
    }

    private static let titles: Set<String> = [
        "dr", "prof", "professor", "mr", "mrs", "ms", "miss", "mx", "sir", "dame", "lord", "lady", "rev", "reverend",
        "hon", "judge", "captain", "med", "phil", "jur", "rer", "dipl-ing", "herr", "frau", "mme", "mlle", "sra",
        "srta", "doña", "dra", "maître",
    ]

    private static let always: Set<String> = ["jr", "sr", "esq", "ii", "iii"]

    private static let degrees: Set<String> = [
        "phd", "md", "mba", "msc", "bsc", "ma", "ba", "bs", "ms", "jd", "llm", "llb", "mph", "mpa", "rn", "cpa", "cfa",
        "pmp", "cissp", "iv", "frsa", "dba", "edd", "dds", "pe", "shrm-cp", "shrm-scp", "sphr", "phr", "csm", "cfp",
        "mbe", "obe", "cbe", "kc", "qc", "beng", "meng", "acca", "cipd", "mcipd",
    ]
}
