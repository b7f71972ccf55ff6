/// What the pages of a theme declare, in words, for whoever writes templates.
public struct ThemeReference {
    private var objects: [any TemplateObject.Type] = []
    private var seen: Set<ObjectIdentifier> = []

    /// A section of Markdown for each page, and one for each object that pages hold; tables of names, in the order in
    /// which they are declared.
    public static func markdown(for pages: [any Page.Type]) -> String {
        var reference = ThemeReference()
        var sections = pages.map { page in
            reference.section("`\(page.template).mustache`", page.declarations)
        }
        var index = 0
        while index < reference.objects.count {
            let object = reference.objects[index]
            sections.append(reference.section(Self.title(of: object), object.declarations))
            index += 1
        }
        return sections.joined(separator: "\n")
    }

    private mutating func section(_ title: String, _ declarations: [(name: String, kind: Kind)]) -> String {
        let rows = declarations.map { "| `\($0.name)` | \(words(for: $0.kind)) |\n" }
        return "### \(title)\n\n| name | what it is |\n| --- | --- |\n" + rows.joined()
    }

    private mutating func words(for kind: Kind) -> String {
        switch kind {
        case .optional(let kind): return words(for: kind) + ", or missing"
        case .list(let kind): return "list of " + words(for: kind)
        case .object(let type):
            if seen.insert(ObjectIdentifier(type)).inserted { objects.append(type) }
            return "[\(Self.title(of: type))](#\(Self.title(of: type).lowercased()))"
        default: return kind.description
        }
    }

    private static func title(of type: any TemplateObject.Type) -> String { String(describing: type) }
}
