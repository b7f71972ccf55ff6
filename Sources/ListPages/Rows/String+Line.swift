extension String {
    /// Its first 400 characters as one line, spaces tidied; cut after `limit` characters with an ellipsis, which counts.
    func line(limit: Int) -> String {
        var text = self
        if let line = text.withUTF8({ String.plainLine($0, limit: limit) }) { return line }
        let line = prefix(400).split(whereSeparator: \.isWhitespace).joined(separator: " ")
        return line.count > limit ? line.prefix(limit - 1) + "…" : line
    }

    /// The same of ASCII without carriage returns, in which every byte is a character; nil for all else.
    private static func plainLine(_ text: UnsafeBufferPointer<UInt8>, limit: Int) -> String? {
        guard text.allSatisfy({ $0 < 0x80 && $0 != 13 }) else { return nil }
        var line: [UInt8] = []
        var isBehindSpace = false
        for byte in text.prefix(400) {
            if byte == 32 || (9...12).contains(byte) {
                isBehindSpace = !line.isEmpty
                continue
            }
            if isBehindSpace { line.append(32) }
            line.append(byte)
            isBehindSpace = false
            if line.count > limit { return String(decoding: line.prefix(limit - 1), as: UTF8.self) + "…" }
        }
        return String(decoding: line, as: UTF8.self)
    }
}
