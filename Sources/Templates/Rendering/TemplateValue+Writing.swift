internal import HTML

extension TemplateValue {
    /// Whether a section over it is carried out.
    var isTrue: Bool {
        switch self {
        case .none, .flag(false): false
        case .list(let items): !items.isEmpty
        default: true
        }
    }

    /// Appends the value as text; false where it is missing and nothing can do without it, which HTML always can.
    func append(to bytes: inout [UInt8], escaping: Bool, isHTML: Bool) -> Bool {
        switch self {
        case .text(let text):
            if escaping { HTML.escape(text, into: &bytes) } else { bytes.append(contentsOf: text.utf8) }
        case .url(let url):
            if escaping { HTML.escape(url.string, into: &bytes) } else { bytes.append(contentsOf: url.string.utf8) }
        case .html(let html): bytes.append(contentsOf: html.bytes)
        case .number(let number): bytes.append(contentsOf: String(number).utf8)
        case .decimal(let number): bytes.append(contentsOf: decimalText(number).utf8)
        case .none: return isHTML
        case .flag, .list, .record: break
        }
        return true
    }
}

/// A decimal number without a needless `.0`.
private func decimalText(_ number: Double) -> String {
    let text = number.description
    return text.hasSuffix(".0") ? String(text.dropLast(2)) : text
}
