extension WordWeights {
    /// The words of a row, one by one.
    func elements(of row: Row) -> [WordElement] {
        bytes[row.words].split(separator: 32).map { WordElement(Substring(decoding: $0, as: UTF8.self)) }
    }

    func holdsSlot(_ row: Row) -> Bool { bytes[row.words].contains(UInt8(ascii: "{")) }

    /// Rows of a single word, in which it stands as it is or by its beginning.
    var plainWords: [String] {
        rows.compactMap { row -> String? in
            guard !bytes[row.words].contains(where: { $0 == 32 || $0 == UInt8(ascii: "{") }) else { return nil }
            let word = words(of: row)
            return CompiledLexicon.isPlainWord(word) ? word : nil
        }
    }
}
