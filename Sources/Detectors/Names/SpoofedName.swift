internal import Tokens
/// Characters by which a name deceives the eye or a search.
enum SpoofedName {
    static func isSpoofed(_ name: String) -> Bool {
        // Most names are plain ASCII, in which nothing can be disguised.
        if name.utf8.allSatisfy({ (0x20...0x7E).contains($0) }) { return false }
        return hasMixedWord(name) || name.unicodeScalars.contains(where: MathematicalLetters.contains)
            || hidesCharacters(name)
    }

    private static func hasMixedWord(_ name: String) -> Bool {
        let words = name.unicodeScalars.split {
            !$0.properties.isAlphabetic && !LatinFolding.isMark($0) && !isInvisible($0)
        }
        return words.contains { Script.mixesLookalikes(String(String.UnicodeScalarView($0))) }
    }

    /// Invisible characters, but where a script or an emoji needs them: joiners within Arabic and Indic words and emoji,
    /// direction marks in names with right-to-left letters, tags in flags.
    private static func hidesCharacters(_ name: String) -> Bool {
        let scalars = Array(name.unicodeScalars)
        let hasRightToLeft = scalars.contains(where: isRightToLeft)
        return scalars.indices.contains { index in
            let scalar = scalars[index]
            guard isInvisible(scalar) else { return false }
            let before = index > 0 ? scalars[index - 1] : nil
            switch scalar.value {
            case 0x200C, 0x200D: return !(before.map { needsJoiners($0) } ?? false)
            case 0x200E, 0x200F, 0x061C: return !hasRightToLeft
            case 0xE0020...0xE007F: return !scalars.contains { $0.value == 0x1F3F4 }
            default: return true
            }
        }
    }

    static func isInvisible(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0xAD, 0x34F, 0x61C, 0x115F, 0x1160, 0x17B4, 0x17B5, 0x180E, 0x200B...0x200F, 0x202A...0x202E,
            0x2060...0x206F, 0x3164, 0xFEFF, 0xFFA0, 0xE0020...0xE007F:
            true
        default: false
        }
    }

    private static func needsJoiners(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x600...0x8FF, 0x900...0xDFF, 0xFB50...0xFEFC: true
        case 0xFE0F, 0x1F3FB...0x1F3FF: true
        default: scalar.properties.isEmoji && scalar.value > 0xFF
        }
    }

    private static func isRightToLeft(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x590...0x8FF, 0xFB1D...0xFDFF, 0xFE70...0xFEFC: true
        default: false
        }
    }
}
