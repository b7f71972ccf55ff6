/// Letters that only formulas have a use for, which some put on for looks or to slip past filters: 𝐉𝐨𝐡𝐧, 𝓙𝓸𝓱𝓷.
package enum MathematicalLetters {
    /// The letter or digit it imitates; also for full-width forms, which are no disguise in Japanese text.
    package static func plain(_ scalar: Unicode.Scalar) -> Unicode.Scalar? {
        let value = scalar.value
        switch value {
        case 0x1D400...0x1D6A3: return letter(at: (value - 0x1D400) % 52)
        case 0x1D7CE...0x1D7FF: return Unicode.Scalar(48 + (value - 0x1D7CE) % 10)
        case 0xFF21...0xFF3A: return Unicode.Scalar(value - 0xFF21 + 65)
        case 0xFF41...0xFF5A: return Unicode.Scalar(value - 0xFF41 + 97)
        default: return letterlike[value]
        }
    }

    /// Whether it is one of Unicode's mathematical letters: the alphanumeric block and its older relatives.
    package static func contains(_ scalar: Unicode.Scalar) -> Bool {
        (0x1D400...0x1D7FF).contains(scalar.value) || letterlike[scalar.value] != nil
    }

    private static func letter(at index: UInt32) -> Unicode.Scalar? {
        Unicode.Scalar(index < 26 ? 65 + index : 97 + index - 26)
    }

    /// Where the block has holes, because the letter was in Unicode before.
    private static let letterlike: [UInt32: Unicode.Scalar] = [
        0x2102: "C", 0x210A: "g", 0x210B: "H", 0x210C: "H", 0x210D: "H", 0x210E: "h", 0x2110: "I", 0x2111: "I",
        0x2112: "L", 0x2113: "l", 0x2115: "N", 0x2119: "P", 0x211A: "Q", 0x211B: "R", 0x211C: "R", 0x211D: "R",
        0x2124: "Z", 0x2128: "Z", 0x212C: "B", 0x212D: "C", 0x212F: "e", 0x2130: "E", 0x2131: "F", 0x2133: "M",
        0x2134: "o",
    ]
}
