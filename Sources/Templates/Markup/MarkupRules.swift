/// What a value may be where it stands in a page.
enum MarkupRules {
    private static let addresses: Set<String> = [
        "href", "src", "action", "formaction", "poster", "cite", "data", "background", "xlink:href", "srcset", "ping",
        "manifest", "longdesc", "usemap",
    ]

    /// Attributes of SVG animations that can set an address on another element.
    private static let animated: Set<String> = ["to", "from", "by", "values"]

    /// What is wrong with writing a value of this kind here, if anything.
    static func problem(with name: String, _ kind: Kind, isEscaped: Bool, at markup: Markup) -> String? {
        switch kind {
        case .flag, .list, .object:
            return "\"\(name)\" is \(kind) and cannot be written; use a section"
        case .html where isEscaped:
            return "\"\(name)\" is HTML; write {{{\(name)}}}"
        case .html where markup.place != .text:
            return "HTML cannot stand in \(markup.description)"
        case .html: return nil
        default: break
        }
        if !isEscaped { return "{{{\(name)}}} is only for HTML, and \"\(name)\" is \(kind)" }
        return placeProblem(with: name, kind, at: markup)
    }

    private static func placeProblem(with name: String, _ kind: Kind, at markup: Markup) -> String? {
        if markup.isText { return nil }
        return switch markup.place {
        case .text: nil
        case .value: valueProblem(with: name, kind, at: markup)
        case .beforeValue, .unquotedValue: "Attribute value without quotes; write \(markup.attribute)=\"{{\(name)}}\""
        case .tagOpen, .tagName, .tag, .attributeName:
            "A name cannot stand here: only in text and in quoted attribute values"
        case .comment: "A name cannot stand in a comment of the page; {{! … }} is a comment of the template"
        case .raw: "A name cannot stand in <\(markup.element)>"
        }
    }

    private static func valueProblem(with name: String, _ kind: Kind, at markup: Markup) -> String? {
        let attribute = markup.attribute
        if attribute.hasPrefix("on") || attribute == "style" || attribute == "srcdoc" {
            return "A name cannot stand in attribute \"\(attribute)\""
        }
        guard isAddress(attribute, of: markup.element), markup.schemeIsOpen else { return nil }
        switch kind {
        case .url, .number: return nil
        default:
            return
                "Attribute \"\(attribute)\" has to begin with an address that was checked, and \"\(name)\" is \(kind)"
        }
    }

    private static func isAddress(_ attribute: String, of element: String) -> Bool {
        if element == "set" || element.hasPrefix("animate"), animated.contains(attribute) { return true }
        return addresses.contains(attribute)
    }
}
