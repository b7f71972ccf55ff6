internal import HTML
internal import Mustache
public import Templates

/// Values of our templates in the terms of swift-mustache.
public enum MustacheValue {
    /// - Parameter leaf: what to put in the place of something that is written: itself, or something to be found again.
    public static func make(_ value: TemplateValue, _ kind: Kind, leaf: (MustacheLeaf) -> MustacheLeaf) -> Any {
        switch (value, kind) {
        case (_, .optional(let kind)): make(value, kind, leaf: leaf)
        case (.none, _): Missing()
        case (.flag(let flag), _): flag
        case (.list(let items), .list(let kind)): NamedList(items.map { make($0, kind, leaf: leaf) })
        case (.record(let values), .object(let type)):
            Dictionary(
                uniqueKeysWithValues: zip(fields(of: type), values).map { field, value in
                    (field.name, make(value, field.kind, leaf: leaf))
                })
        default: leaf(MustacheLeaf(value)).content
        }
    }

    private static func fields<Object: TemplateObject>(of type: Object.Type) -> [(name: String, kind: Kind)] {
        type.fields.map { ($0.name, $0.kind) }
    }
}

/// Something that is written into a page.
public enum MustacheLeaf {
    case escaped(String)
    /// Markup.
    case whole(String)

    init(_ value: TemplateValue) {
        switch value {
        case .text(let text): self = .escaped(text)
        case .url(let url): self = .escaped(url.string)
        case .number(let number): self = .escaped(String(number))
        case .decimal(let number): self = .escaped(number.rounded() == number ? String(Int(number)) : String(number))
        case .html(let html): self = .whole(html.string)
        case .none, .flag, .list, .record: self = .escaped("")
        }
    }

    var content: String {
        switch self {
        case .escaped(let text), .whole(let text): text
        }
    }
}

/// What is not there; a name that nobody gives would be looked for further out.
private struct Missing: MustacheCustomRenderable {
    var isNull: Bool { true }
    var renderText: String { "" }
}

/// A list that also answers to `any` and `count`, as lists do in our templates.
private struct NamedList: MustacheSequence, MustacheParent {
    private let items: [Any]

    init(_ items: [Any]) { self.items = items }

    func makeIterator() -> IndexingIterator<[Any]> { items.makeIterator() }

    func child(named name: String) -> Any? {
        switch name {
        case "any": !items.isEmpty
        case "count": items.count
        default: nil
        }
    }
}
