extension String {
    /// Its first 400 characters as one line, spaces tidied; cut after `limit` characters with an ellipsis, which counts.
    func line(limit: Int) -> String {
        let line = words.joined(separator: " ")
        return line.count > limit ? line.prefix(limit - 1) + "…" : line
    }

    private var words: [Substring] {
        // In ASCII without carriage returns every byte is a character.
        guard utf8.allSatisfy({ $0 < 0x80 && $0 != 13 }) else {
            return prefix(400).split(whereSeparator: \.isWhitespace)
        }
        return utf8.prefix(400).split { $0 == 32 || (9...12).contains($0) }.map(Substring.init)
    }
}
