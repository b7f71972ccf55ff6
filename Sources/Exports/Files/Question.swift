/// Whether the owner asks something: a question mark of any script, or a word that asks without one.
enum Question {
    static func isAsked(in bytes: ArraySlice<UInt8>) -> Bool {
        if bytes.contains(UInt8(ascii: "?")) { return true }
        let text = String(decoding: bytes, as: UTF8.self)
        if text.unicodeScalars.contains(where: marks.contains) { return true }
        let folded = text.lowercased()
        return phrases.contains { folded.contains($0) }
    }

    private static let marks: Set<Unicode.Scalar> = ["\u{BF}", "\u{37E}", "\u{61F}", "\u{FF1F}", "\u{55E}"]

    /// English, German, French, Spanish.
    private static let phrases = [
        "tell me why", "tell me how", "tell me what", "tell me where", "tell me more", "let me know why",
        "let me know how",
        "let me know what", "may i ask", "wonder why", "wonder how", "wondering why", "wondering how", "curious why",
        "curious how", "curious what", "how we know", "how we met", "what brings you", "why you would like",
        "why you want", "remind me how", "remind me where", "verraten, warum", "verraten sie mir", "sagen, warum",
        "schreiben sie mir, warum", "woher wir uns", "frage mich, warum", "dites-moi pourquoi", "dis-moi pourquoi",
        "me dire pourquoi", "dígame por qué", "dime por qué", "decirme por qué",
    ]
}
