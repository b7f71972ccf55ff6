/// What a name of a page stands for, as far as a template can do different things with it.
public indirect enum Kind: Sendable {
    /// Text, escaped when it is written.
    case text
    /// Markup that is already safe, written with `{{{name}}}`.
    case html
    /// A checked address; the only kind that `href` and `src` may begin with.
    case url
    /// A whole or decimal number.
    case number
    /// True or false, for sections only.
    case flag
    /// A value with names of its own.
    case object(any TemplateObject.Type)
    case list(Kind)
    case optional(Kind)
}

extension Kind: CustomStringConvertible {
    /// The kind in words, for error messages.
    public var description: String {
        switch self {
        case .text: "text"
        case .html: "HTML"
        case .url: "an address"
        case .number: "a number"
        case .flag: "a flag"
        case .object: "an object"
        case .list: "a list"
        case .optional(let kind): "\(kind) that may be missing"
        }
    }
}
