extension HTML {
    /// Appends `text` so that it reads as itself in the text of a page and in a quoted attribute.
    ///
    /// `& < > " '` become entities. Control characters other than tab and line breaks, and code points that Unicode
    /// reserves as "no character", become U+FFFD. Bidirectional controls are shown instead of obeyed, as `[U+202E]`:
    /// they can make one name look like another. All else goes through byte for byte.
    public static func escape(_ text: String, into bytes: inout [UInt8]) {
        let done: Void? = text.utf8.withContiguousStorageIfAvailable { escape($0, into: &bytes) }
        if done == nil { Array(text.utf8).withUnsafeBufferPointer { escape($0, into: &bytes) } }
    }

    /// Runs of plain bytes are copied whole; only what needs care is looked at more closely.
    private static func escape(_ text: UnsafeBufferPointer<UInt8>, into bytes: inout [UInt8]) {
        var start = 0
        var index = 0
        var nextRun = 0
        while index < text.count {
            if index >= nextRun {
                index += ByteClass.plainRun(UnsafeRawBufferPointer(text), from: index)
                nextRun = index + 8
                if index == text.count { break }
            }
            guard ByteClass.mayNeedEscape(text, at: index), let escape = Escape(in: text, at: index) else {
                index += 1
                continue
            }
            bytes.append(contentsOf: UnsafeBufferPointer(rebasing: text[start..<index]))
            escape.append(to: &bytes)
            index += escape.length
            start = index
        }
        bytes.append(contentsOf: UnsafeBufferPointer(rebasing: text[start..<index]))
    }
}
