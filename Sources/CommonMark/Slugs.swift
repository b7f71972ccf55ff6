/// Anchors for headings, each given out once.
struct Slugs {
    private var taken: Set<String> = []
    /// The last number given out for a slug, so that a thousand headings of the same words take no longer than others.
    private var numbers: [String: Int] = [:]

    /// Lower case, spaces as hyphens, punctuation dropped; `-1`, `-2` … where that is taken already.
    mutating func slug(for text: String) -> String {
        let base = Self.plainSlug(for: text)
        var slug = base
        var number = numbers[base] ?? 0
        defer { numbers[base] = number }
        while !taken.insert(slug).inserted {
            number += 1
            slug = "\(base)-\(number)"
        }
        return slug
    }

    private static func plainSlug(for text: String) -> String {
        var slug = String.UnicodeScalarView()
        for scalar in text.lowercased().unicodeScalars {
            if scalar.properties.isWhitespace || scalar == "-" {
                if let last = slug.last, last != "-" { slug.append("-") }
            } else if scalar == "_" || scalar.properties.isAlphabetic || scalar.properties.numericType != nil
                || scalar.properties.generalCategory == .nonspacingMark
            {
                slug.append(scalar)
            }
        }
        while slug.last == "-" { slug.removeLast() }
        return slug.isEmpty ? "section" : String(slug)
    }
}
