extension String {
    /// With a small first letter, unless the word is an abbreviation.
    package var lowercasedFirst: String {
        if let plain = loweredFirstLetter { return plain }
        let second = dropFirst().first
        guard let first, second?.isUppercase != true else { return self }
        return first.lowercased() + dropFirst()
    }

    package var uppercasedFirst: String { (first.map { $0.uppercased() } ?? "") + dropFirst() }

    /// Where a text begins with two ASCII letters or spaces, which is nearly always.
    private var loweredFirstLetter: String? {
        var bytes = utf8.makeIterator()
        guard let first = bytes.next(), let second = bytes.next(), first.isASCIILetter,
            second | 0x20 == second, second.isASCIILetter || second == UInt8(ascii: " "),
            bytes.next().map({ $0 < 0x80 }) ?? true
        else { return nil }
        return first | 0x20 == first ? self : String(UnicodeScalar(first | 0x20)) + dropFirst()
    }
}

extension UInt8 {
    fileprivate var isASCIILetter: Bool { (97...122).contains(self | 0x20) }
}
