internal import Tokens
/// What a name looks like, whatever letters it is made of: `rnicrosoft`, `micrоsoft` with a Cyrillic о and `Microsoft` have
/// one skeleton. A chosen part of Unicode's confusables (UTS 39): the pairs met in names and hosts.
enum Confusables {
    static func skeleton(_ text: String) -> String {
        withPairsJoined(text.utf8.allSatisfy { $0 < 0x80 } ? text.utf8.map { looks[Int($0)] } : looks(of: text))
    }

    private static func looks(of text: String) -> [UInt8] {
        var result = ""
        for scalar in text.unicodeScalars {
            if let plain = lookalikes[scalar] {
                result += plain
            } else {
                LatinFolding.append(scalar, to: &result)
            }
        }
        return Array(result.utf8)
    }

    /// What each ASCII character looks like.
    private static let looks: [UInt8] = (0..<128).map { looks(of: String(Unicode.Scalar($0)))[0] }

    /// Hosts are shown in any case, so there an i may be a capital I, which looks like an l.
    static func hostSkeleton(_ host: String) -> String {
        String(skeleton(host.lowercased()).map { $0 == "i" ? "l" : $0 })
    }

    /// `rn` looks like `m`, `vv` like `w`.
    private static func withPairsJoined(_ text: [UInt8]) -> String {
        var result: [UInt8] = []
        result.reserveCapacity(text.count)
        for byte in text {
            if byte == UInt8(ascii: "n"), result.last == UInt8(ascii: "r") {
                result[result.count - 1] = UInt8(ascii: "m")
            } else if byte == UInt8(ascii: "v"), result.last == UInt8(ascii: "v") {
                result[result.count - 1] = UInt8(ascii: "w")
            } else {
                result.append(byte)
            }
        }
        return String(decoding: result, as: UTF8.self)
    }

    /// Capital I, the digit 1 and the bar look like a small l; a capital L does not, and stays apart as `Ł`.
    private static let lookalikes: [Unicode.Scalar: String] = {
        var map: [Unicode.Scalar: String] = ["I": "l", "1": "l", "|": "l", "0": "o", "5": "s", "L": "\u{1}"]
        for (latin, others) in families {
            for scalar in others.unicodeScalars { map[scalar] = latin }
        }
        return map
    }()

    private static let families: KeyValuePairs<String, String> = [
        "a": "аАαΑ", "b": "ВΒЬ", "c": "сСϲϹ", "d": "ԁ", "e": "еЕΕєҽ", "g": "ɡԍ", "h": "һНΗ", "i": "іιɩ", "l": "ІΙӀӏ׀ǀ",
        "j": "јЈϳ", "k": "КΚкκ", "m": "МΜ", "n": "ΝпηՈո", "o": "оОοΟօՕ", "p": "рРρΡ", "q": "ԛ", "r": "г", "s": "ѕЅՏ",
        "t": "ТΤтτ", "u": "υսц", "v": "ѵνѴ", "w": "ԝωѡ", "x": "хХχΧ", "y": "уУүΥγ", "z": "Ζᴢ",
    ]
}
