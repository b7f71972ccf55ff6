extension Character {
    /// Columns of a terminal that it takes: two for the scripts of East Asia and for emoji (UAX #11, roughly).
    package var columns: Int {
        guard let scalar = unicodeScalars.first else { return 0 }
        switch scalar.value {
        case 0x1100...0x115F, 0x2E80...0xA4CF, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE30...0xFE6F, 0xFF00...0xFF60,
            0xFFE0...0xFFE6, 0x1F300...0x1FAFF, 0x20000...0x3FFFD:
            return 2
        default: return 1
        }
    }
}

extension StringProtocol {
    package var columns: Int { reduce(0) { $0 + $1.columns } }
}

/// Breaks a text into lines of at most `width` columns, between words where that can be.
func wrapped(_ text: String, to width: Int) -> [String] {
    text.split(separator: "\n", omittingEmptySubsequences: false).flatMap { line in
        var lines: [String] = []
        var current = ""
        for word in line.split(separator: " ").flatMap({ pieces(of: $0, width: width) }) {
            if current.isEmpty {
                current = word
            } else if current.columns + 1 + word.columns <= width {
                current += " " + word
            } else {
                lines.append(current)
                current = word
            }
        }
        return lines + [current]
    }
}

/// A word wider than a line, cut into pieces that fit.
private func pieces(of word: Substring, width: Int) -> [String] {
    var pieces = [""]
    for character in word {
        if (pieces[pieces.count - 1] + String(character)).columns > width { pieces.append("") }
        pieces[pieces.count - 1].append(character)
    }
    return pieces
}
