internal import Tokens
/// Names of people and brands that the owner knows, by what they look like.
public struct KnownNames: Sendable {
    private var spellings: Set<String> = []
    private var looks: [String: String] = [:]

    public init(people: [String], brands: [String] = []) {
        for name in people where !name.isEmpty { add(name, Confusables.skeleton(KnownNames.plain(name))) }
        for name in brands where !name.isEmpty {
            add(name, Confusables.skeleton(KnownNames.plain(name)))
            add(name, Confusables.skeleton(KnownNames.plain(name).lowercased()))
        }
    }

    private mutating func add(_ name: String, _ look: String) {
        spellings.insert(LatinFolding.folded(KnownNames.plain(name)))
        if let known = looks[look] { looks[look] = min(known, name) } else { looks[look] = name }
    }

    /// The known name that `name` looks like while it is spelled differently.
    ///
    /// Another case, other diacritics or invisible characters alone are no other spelling of interest here: José and Jose
    /// are namesakes.
    func lookalike(of name: String) -> String? {
        let plain = KnownNames.plain(name)
        if plain.isEmpty || spellings.contains(LatinFolding.folded(plain)) { return nil }
        return looks[Confusables.skeleton(plain)]
    }

    /// Letters, digits and single spaces only.
    private static func plain(_ name: String) -> String {
        if name.isPlainWords { return name }
        var result = ""
        for scalar in name.unicodeScalars {
            if Tokenizer.isWordPart(scalar) {
                result.unicodeScalars.append(scalar)
            } else if !result.isEmpty, result.last != " ", scalar.properties.isWhitespace || scalar == "-" {
                result += " "
            }
        }
        if result.last == " " { result.removeLast() }
        return result
    }
}
