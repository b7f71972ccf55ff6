public import Diagnostics

/// How the value of a key is read: from the scalar's own text, by what the key expects.
///
/// The second argument of `read` names the value in messages, as in `"order"`.
public struct YAMLForm<Value>: Sendable {
    public let read: @Sendable (YAMLNode, String, inout DiagnosticLog) -> Value?

    public init(_ read: @escaping @Sendable (YAMLNode, String, inout DiagnosticLog) -> Value?) {
        self.read = read
    }

    /// A form for scalars: `parse` returns nil where the text does not fit `expectation` ("a whole number").
    public static func scalar(
        _ expectation: String, _ parse: @escaping @Sendable (String) -> Value?
    ) -> YAMLForm {
        YAMLForm { node, name, log in
            if let value = node.text.flatMap(parse) { return value }
            log.error("\(name) must be \(expectation)", at: node.location)
            return nil
        }
    }

    /// The same value together with its place.
    public var located: YAMLForm<Located<Value>> {
        YAMLForm<Located<Value>> { node, name, log in
            read(node, name, &log).map { Located($0, at: node.location) }
        }
    }

    public func map<Other>(_ change: @escaping @Sendable (Value) -> Other) -> YAMLForm<Other> {
        YAMLForm<Other> { node, name, log in read(node, name, &log).map(change) }
    }
}

/// A value and where it stands.
public struct Located<Value> {
    public var value: Value
    public var location: SourceLocation

    public init(_ value: Value, at location: SourceLocation) {
        self.value = value
        self.location = location
    }
}

extension Located: Sendable where Value: Sendable {}
extension Located: Equatable where Value: Equatable {}
extension Located: Hashable where Value: Hashable {}

extension YAMLForm where Value == String {
    public static var text: YAMLForm { .scalar("text") { $0 } }

    /// One of a fixed list of words; another is an error with "did you mean".
    public static func word(of words: [String]) -> YAMLForm {
        YAMLForm { node, name, log in
            if let text = node.text, words.contains(text) { return text }
            let hint = node.text.map { didYouMean($0, in: words) } ?? ""
            let given = node.text.map { ", not \"\($0)\"" } ?? ""
            log.error("\(name) must be one of \(words.joined(separator: ", "))\(given)\(hint)", at: node.location)
            return nil
        }
    }
}

extension YAMLForm where Value == Int {
    public static var wholeNumber: YAMLForm { .scalar("a whole number") { Int($0) } }
}

extension YAMLForm where Value == Double {
    public static var number: YAMLForm {
        .scalar("a number") { text in Double(text).flatMap { $0.isFinite ? $0 : nil } }
    }
}

extension YAMLForm where Value == Bool {
    public static var boolean: YAMLForm {
        .scalar("true or false") { ["true": true, "false": false][$0] }
    }
}

extension YAMLForm where Value == YAMLNode {
    /// The node itself, for whoever reads it further.
    public static var any: YAMLForm { YAMLForm { node, _, _ in node } }
}

extension YAMLForm {
    /// A list; a single value may stand for a list of one.
    public static func list<Item>(of item: YAMLForm<Item>) -> YAMLForm<[Item]> where Value == [Item] {
        YAMLForm { node, name, log in
            (node.items ?? [node]).compactMap { item.read($0, "An entry of \(name)", &log) }
        }
    }
}
