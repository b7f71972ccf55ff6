/// The scripts whose letters look like Latin ones. Only mixtures of these within one word are a disguise: Japanese,
/// Chinese and Korean mix scripts as a matter of course.
enum Script: Sendable, Hashable {
    case latin, greek, cyrillic, armenian, cherokee

    init?(_ scalar: Unicode.Scalar) {
        switch scalar.value {
        case 0x41...0x5A, 0x61...0x7A, 0xC0...0xD6, 0xD8...0xF6, 0xF8...0x24F, 0x1E00...0x1EFF, 0x2C60...0x2C7F:
            self = .latin
        case 0x370...0x373, 0x376...0x37D, 0x37F...0x3FF, 0x1F00...0x1FFF: self = .greek
        case 0x400...0x52F, 0x1C80...0x1C8F, 0x2DE0...0x2DFF, 0xA640...0xA69F: self = .cyrillic
        case 0x530...0x58F: self = .armenian
        case 0x13A0...0x13FF, 0xAB70...0xABBF: self = .cherokee
        default: return nil
        }
    }

    /// Whether a word mixes letters of two of these scripts.
    static func mixesLookalikes(_ word: some StringProtocol) -> Bool {
        var first: Script?
        for scalar in word.unicodeScalars {
            guard let script = Script(scalar) else { continue }
            if let first, first != script { return true }
            first = script
        }
        return false
    }
}
