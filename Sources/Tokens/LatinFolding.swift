/// Letters of the Latin script without case and diacritics: `É` and `e` are one letter, `ß` is `ss`.
///
/// Other scripts keep their letters in lower case. Mathematical letters (𝐖𝐞) read as the letters they imitate, as do
/// full-width ones. Own table of the precomposed letters, so that the target needs no Foundation.
package enum LatinFolding {
    /// Appends the folded form of `scalar`; nothing for a combining mark.
    package static func append(_ scalar: Unicode.Scalar, to word: inout String) {
        let value = scalar.value
        if value < 0x80 {
            word.unicodeScalars.append((65...90).contains(value) ? Unicode.Scalar(UInt8(value + 32)) : scalar)
        } else if let plain = plainForms[value] {
            word += plain
        } else if let letter = MathematicalLetters.plain(scalar) {
            append(letter, to: &word)
        } else if isMark(scalar) {
            return
        } else {
            word += scalar.properties.lowercaseMapping
        }
    }

    package static func folded(_ text: some StringProtocol) -> String {
        if text.utf8.allSatisfy({ $0 < 0x80 }) { return text.lowercased() }
        var word = ""
        for scalar in text.unicodeScalars { append(scalar, to: &word) }
        return word
    }

    package static func isMark(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.properties.generalCategory {
        case .nonspacingMark, .enclosingMark: true
        default: false
        }
    }

    private static let plainForms: [UInt32: String] = {
        var forms: [UInt32: String] = [:]
        for (plain, letters) in letters {
            for letter in letters.unicodeScalars {
                forms[letter.value] = plain
                for upper in letter.properties.uppercaseMapping.unicodeScalars where upper.value >= 0x80 {
                    if !isMark(upper) { forms[upper.value] = forms[upper.value] ?? plain }
                }
            }
        }
        forms[0x130] = "i"
        forms[0x1E9E] = "ss"
        return forms
    }()

    private static let letters: KeyValuePairs<String, String> = [
        "a": "àáâãäåāăąǎǟǡǻȁȃȧḁạảấầẩẫậắằẳẵặ",
        "ae": "æ",
        "b": "ḃḅḇ",
        "c": "çćĉċčḉ",
        "d": "ðďđḋḍḏḑḓ",
        "e": "èéêëēĕėęěȅȇȩḕḗḙḛḝẹẻẽếềểễệ",
        "f": "ƒḟ",
        "g": "ĝğġģǧǵḡ",
        "h": "ĥħȟḣḥḧḩḫẖ",
        "i": "ìíîïĩīĭįıǐȉȋḭḯỉị",
        "j": "ĵǰ",
        "k": "ķĸǩḱḳḵ",
        "l": "ĺļľŀłḷḹḻḽ",
        "m": "ḿṁṃ",
        "n": "ñńņňŋǹṅṇṉṋ",
        "o": "òóôõöøōŏőơǒǫǭȍȏȫȭȯȱṍṏṑṓọỏốồổỗộớờởỡợ",
        "oe": "œ",
        "p": "ṕṗ",
        "r": "ŕŗřȑȓṙṛṝṟ",
        "s": "śŝşšſșṡṣṥṧṩ",
        "ss": "ß",
        "t": "ţťŧțṫṭṯṱẗ",
        "th": "þ",
        "u": "ùúûüũūŭůűųưǔǖǘǚǜȕȗṳṵṷṹṻụủứừửữự",
        "v": "ṽṿ",
        "w": "ŵẁẃẅẇẉẘ",
        "x": "ẋẍ",
        "y": "ýÿŷȳẏẙỳỵỷỹ",
        "z": "źżžẑẓẕ",
    ]
}
