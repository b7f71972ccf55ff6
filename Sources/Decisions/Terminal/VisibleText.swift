/// Text from strangers made safe to print: what a terminal would obey, or what turns the direction of writing, is
/// shown as `\u{1B}` instead.
public func visible(_ text: some StringProtocol) -> String {
    guard text.unicodeScalars.contains(where: isObeyed) else { return String(text) }
    return text.unicodeScalars.reduce(into: "") { result, scalar in
        if isObeyed(scalar) {
            result += "\\u{\(String(scalar.value, radix: 16, uppercase: true))}"
        } else {
            result.unicodeScalars.append(scalar)
        }
    }
}

/// Control characters but the line feed, and the marks that reorder text (UAX #9).
private func isObeyed(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x0A: false
    case 0x00...0x1F, 0x7F...0x9F: true
    case 0x061C, 0x200E, 0x200F, 0x202A...0x202E, 0x2066...0x2069, 0x2028, 0x2029: true
    default: false
    }
}
