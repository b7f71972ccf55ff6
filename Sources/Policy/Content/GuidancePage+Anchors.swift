extension GuidancePage {
    /// The anchors of the page's headings, in their order.
    public var anchors: [String] {
        headings.map { title in
            title.lowercased().unicodeScalars.reduce(into: "") { slug, scalar in
                if scalar.properties.isAlphabetic || scalar.properties.numericType != nil {
                    slug.unicodeScalars.append(scalar)
                } else if scalar == " " || scalar == "-" {
                    slug.append("-")
                }
            }
        }
    }

    /// Whether the text holds a list.
    var hasList: Bool {
        source.split(separator: "\n").contains { $0.hasPrefix("- ") || $0.hasPrefix("* ") || $0.hasPrefix("1. ") }
    }

    private var headings: [Substring] {
        source.split(whereSeparator: \.isNewline).filter { $0.hasPrefix("#") }
            .map { $0.drop { $0 == "#" }.drop { $0 == " " } }
    }
}
