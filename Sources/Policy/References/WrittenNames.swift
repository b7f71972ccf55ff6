internal import StrictYAML

/// Names that stand in the files, also of what could not be read: a reference to one is no second error.
struct WrittenNames: Sendable {
    let pages: [String]
    let replies: [String]
    let rules: [String]

    /// - Parameter areRulesComplete: every rule could be read, so that there are no further names to look for.
    init(_ files: ContentFiles, areRulesComplete: Bool) {
        pages = files.guidance.map(\.name)
        replies = files.replies.map(\.name)
        rules = areRulesComplete ? [] : files.guidance.flatMap(Self.rules)
    }

    private static func rules(in file: TextFile) -> [String] {
        guard let parts = try? FrontMatter.split(file.text, path: file.path),
            let root = try? YAMLNode.parse(parts.yaml, path: file.path)
        else { return words(after: "id:", in: file.text) }
        let rules = root.pairs?.first { $0.key == "rules" }?.value.items ?? []
        return rules.compactMap { $0.pairs?.first { $0.key == "id" }?.value.text }
    }

    /// What follows `key` on a line, for a page whose front matter is no YAML.
    private static func words(after key: String, in text: String) -> [String] {
        text.split(whereSeparator: \.isNewline).compactMap { line in
            let text = line.drop { " -".contains($0) }
            return text.hasPrefix(key) ? String(text.dropFirst(key.count).drop { $0 == " " }) : nil
        }
    }
}
