extension String {
    /// With a small first letter, unless the word is an abbreviation.
    package var lowercasedFirst: String {
        let second = dropFirst().first
        guard let first, second?.isUppercase != true else { return self }
        return first.lowercased() + dropFirst()
    }

    package var uppercasedFirst: String { (first.map { $0.uppercased() } ?? "") + dropFirst() }
}
