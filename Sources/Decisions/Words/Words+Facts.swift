package import Vetting

extension Words {
    /// A name of the vocabulary as people say it: `metInPerson` is `met in person`.
    package static func spoken(_ name: String) -> String {
        guard name.utf8.allSatisfy({ $0 < 0x80 }) else { return spokenLetters(name) }
        var bytes: [UInt8] = []
        for byte in name.utf8 {
            let isCapital = (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte)
            if isCapital, let last = bytes.last, last != UInt8(ascii: " ") { bytes.append(UInt8(ascii: " ")) }
            bytes.append(isCapital ? byte | 0x20 : byte)
        }
        return String(decoding: bytes, as: UTF8.self)
    }

    /// The same for letters of any script, which is slower.
    private static func spokenLetters(_ name: String) -> String {
        var result = ""
        for character in name {
            if character.isUppercase, !result.isEmpty, result.last != " " { result += " " }
            result += character.lowercased()
        }
        return result
    }

    /// A fact's value in words.
    package static func value(_ value: FactValue) -> String {
        switch value {
        case .oneOf(let values): values.map(spoken).joined(separator: " or ")
        case .someOf(let set):
            set.members.isEmpty
                ? (set.isComplete ? "none" : "not " + set.excluded.map(spoken).joined(separator: ", "))
                : set.members.map(spoken).joined(separator: ", ")
        case .date(let moment): long(moment)
        default: value.text
        }
    }

    /// The value of a check's answer: a word of the vocabulary is spoken, all else stays.
    package static func label(_ text: String) -> String {
        text.contains(" ") || text.first?.isUppercase == true ? text : spoken(text)
    }

    /// Where a fact came from.
    package static func source(_ source: FactSource, showsContent: Bool) -> String {
        switch source {
        case .export(let file): file.isEmpty ? "the export" : "the export, \(file)"
        case .dossier(let note): note.isEmpty || !showsContent ? "your dossier" : "your dossier: \(note)"
        case .text(let passage): passage.isEmpty || !showsContent ? "their words" : "their words: “\(passage)”"
        case .owner: "your settings"
        case .computed("nothing noted"): "nothing noted"
        case .computed(let from): from.isEmpty || !showsContent ? "worked out" : "worked out from \(from)"
        }
    }

    /// `the 2nd invitation`
    package static func ordinal(_ number: Int) -> String {
        switch number {
        case 1: "First"
        case 2: "Second"
        case 3: "Third"
        case 4: "Fourth"
        case 5: "Fifth"
        default: "\(number)th"
        }
    }

    package static func firmness(_ share: Double, _ status: Status) -> String {
        if status == .settled { return "certain" }
        let percent = min(99, Int((share * 100).rounded(.down)))
        return percent < 1 ? "under 1 %" : "\(percent) % firm"
    }
}
