/// Text from strangers made safe to print: what a terminal would obey, or what turns the direction of writing, is
/// shown as `\u{1B}` instead, and so is the sign by which CI services find commands anywhere in a line: the second `#` of
/// `##[error]` and `##vso[`.
public func visible(_ text: some StringProtocol) -> String {
    let scalars = text.unicodeScalars
    guard scalars.contains(where: { $0.isObeyed || $0 == "#" }) else { return String(text) }
    var result = String.UnicodeScalarView()
    for place in scalars.indices {
        let scalar = scalars[place]
        if scalar.isObeyed || scalar == "#" && beginsCommand(scalars, at: place) {
            result.append(contentsOf: shown(scalar))
        } else {
            result.append(scalar)
        }
    }
    return String(result)
}

/// The same for one whole line: `::` at its beginning, which GitHub takes for a command after any space, is shown, too.
public func visibleLine(_ line: some StringProtocol) -> String {
    let text = visible(line)
    let scalars = text.unicodeScalars
    guard let start = scalars.firstIndex(where: { !$0.properties.isWhitespace }),
        scalars[start...].starts(with: "::".unicodeScalars)
    else { return text }
    return String(scalars[..<start]) + String(shown(":")) + String(scalars[scalars.index(after: start)...])
}

private func shown(_ scalar: Unicode.Scalar) -> String.UnicodeScalarView {
    "\\u{\(String(scalar.value, radix: 16, uppercase: true))}".unicodeScalars
}

private func beginsCommand<Scalars: BidirectionalCollection<Unicode.Scalar>>(
    _ scalars: Scalars, at place: Scalars.Index
) -> Bool {
    guard place > scalars.startIndex, scalars[scalars.index(before: place)] == "#" else { return false }
    let next = scalars[scalars.index(after: place)...].first
    return next.map { "[vVtT".unicodeScalars.contains($0) } ?? false
}

extension Unicode.Scalar {
    /// Control characters but the line feed, the marks that reorder text (UAX #9), and what ends a line besides.
    public var isObeyed: Bool {
        switch value {
        case 0x0A: false
        case 0x00...0x1F, 0x7F...0x9F: true
        case 0x061C, 0x200E, 0x200F, 0x202A...0x202E, 0x2066...0x2069, 0x2028, 0x2029: true
        default: false
        }
    }
}

extension Diagnostic {
    /// As a terminal or a log shows it.
    ///
    /// Whoever names a file, or a key in one, might put a line end there, and a CI service obeys what begins a line of
    /// its log: only the first line of a message begins one.
    public func shown(severity word: String? = nil) -> String {
        let place = location.map { "\($0): " } ?? ""
        let lines = visible(message).split(separator: "\n", omittingEmptySubsequences: false)
        return visibleLine(place.replacing("\n", with: "\\u{A}")) + (word ?? severity.description) + ": "
            + lines.joined(separator: "\n  | ")
    }
}
