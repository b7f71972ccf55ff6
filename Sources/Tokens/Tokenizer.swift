/// Cuts a text into tokens, sentences and clauses.
///
/// Sentences end at `.`, `!`, `?`, `;`, an empty line, and at a line end before a capital letter or a list item. Clauses
/// also at commas, colons, brackets and dashes. A stop within a number, an address or an abbreviation ends nothing.
package struct Tokenizer {
    private let scalars: [Unicode.Scalar]
    /// UTF-8 offset of each scalar, and of the end.
    private let offsets: [Int]
    private let abbreviations: Set<String>
    private let links: LinkScanner
    private var tokens: [Token] = []
    private var quotes = QuotationMarks()
    private var sentence = 0
    private var clause = 0
    private var position = 0
    /// The word at hand, kept so that no memory is taken for every one.
    private var letters: [UInt8] = []

    package static func tokens(of text: String, abbreviations: Set<String> = [], links: LinkScanner) -> [Token] {
        var tokenizer = Tokenizer(text, abbreviations: abbreviations, links: links)
        return tokenizer.run()
    }

    private init(_ text: String, abbreviations: Set<String>, links: LinkScanner) {
        scalars = Array(text.unicodeScalars)
        var offsets: [Int] = []
        offsets.reserveCapacity(scalars.count + 1)
        var offset = 0
        for scalar in scalars {
            offsets.append(offset)
            offset += UTF8.width(scalar)
        }
        offsets.append(offset)
        self.offsets = offsets
        self.abbreviations = abbreviations
        self.links = links
    }

    private mutating func run() -> [Token] {
        while position < scalars.count {
            if Tokenizer.isSpace(scalars[position]) {
                skipSpace()
            } else {
                let end = endOfChunk(from: position)
                readChunk(position..<end)
                position = end
            }
        }
        quotes.mark(&tokens)
        return PhoneNumbers.joined(tokens)
    }

    private func endOfChunk(from start: Int) -> Int {
        var end = start
        while end < scalars.count, !Tokenizer.isSpace(scalars[end]) { end += 1 }
        return end
    }

    /// Steps over white space; an empty line, or a line that begins anew, ends the sentence.
    private mutating func skipSpace() {
        var lines = 0
        while position < scalars.count, Tokenizer.isSpace(scalars[position]) {
            if scalars[position] == "\n" || scalars[position] == "\u{2028}" { lines += 1 }
            position += 1
        }
        guard lines > 0, position < scalars.count else { return }
        let isContinued = lines == 1 && scalars[position].properties.isLowercase
        if !isContinued { endSentence() }
    }

    private mutating func readChunk(_ chunk: Range<Int>) {
        var place = chunk.lowerBound
        for found in links.find(in: scalars, chunk: chunk) {
            readWords(place..<found.range.lowerBound)
            add(found.kind, String(String.UnicodeScalarView(scalars[found.range])), found.range)
            place = found.range.upperBound
        }
        readWords(place..<chunk.upperBound)
    }

    private mutating func readWords(_ range: Range<Int>) {
        var place = range.lowerBound
        while place < range.upperBound {
            let scalar = scalars[place]
            if Tokenizer.isWordPart(scalar) {
                let end = endOfWord(from: place, before: range.upperBound)
                addWord(place..<end)
                place = end
            } else {
                readMark(at: place, in: range)
                place += 1
            }
        }
    }

    private func endOfWord(from start: Int, before limit: Int) -> Int {
        let isNumber = Tokenizer.isDigit(scalars[start])
        var end = start + 1
        while end < limit {
            let scalar = scalars[end]
            if Tokenizer.isWordPart(scalar) {
                end += 1
            } else if end + 1 < limit, Tokenizer.isWordPart(scalars[end + 1]),
                isNumber
                    ? Tokenizer.numberMarks.contains(scalar) && Tokenizer.isDigit(scalars[end + 1])
                    : Tokenizer.apostrophes.contains(scalar)
            {
                end += 2
            } else {
                break
            }
        }
        return end
    }

    private mutating func addWord(_ range: Range<Int>) {
        let word = folded(scalars[range])
        guard !word.isEmpty else { return }
        add(Tokenizer.isDigit(scalars[range.lowerBound]) ? .number : .word, word, range)
    }

    private mutating func folded(_ word: ArraySlice<Unicode.Scalar>) -> String {
        letters.removeAll(keepingCapacity: true)
        for scalar in word {
            guard scalar.isASCII, Tokenizer.isWordPart(scalar) else { return foldedLetterByLetter(word) }
            letters.append(UInt8(scalar.value) | (scalar.value >= 65 ? 0x20 : 0))
        }
        return String(decoding: letters, as: UTF8.self)
    }

    private func foldedLetterByLetter(_ word: ArraySlice<Unicode.Scalar>) -> String {
        var folded = ""
        for scalar in word {
            if Tokenizer.apostrophes.contains(scalar) {
                folded += "'"
            } else {
                LatinFolding.append(scalar, to: &folded)
            }
        }
        return folded
    }

    private mutating func add(_ kind: Token.Kind, _ text: String, _ range: Range<Int>) {
        tokens.append(
            Token(
                kind: kind, text: text, range: offsets[range.lowerBound]..<offsets[range.upperBound],
                sentence: sentence, clause: clause))
    }

    private mutating func readMark(at place: Int, in chunk: Range<Int>) {
        let scalar = scalars[place]
        switch scalar {
        case "?":
            if tokens.last?.sentence == sentence { add(.sign, "?", place..<place + 1) }
            endSentence()
        case "!", "…", "。", "！", "？", ";", "؟": endSentence()
        case ".": if isStop(at: place, in: chunk) { endSentence() }
        case ",", ":", "(", ")", "|", "–", "—", "•", "·", "/", "[", "]", "¿", "¡", "、", "，": clause += 1
        case "-": if chunk.count == 1 { clause += 1 }
        case "$", "€", "£", "%", "@", "₿", "&", "+": add(.sign, String(Character(scalar)), place..<place + 1)
        default:
            if QuotationMarks.contains(scalar) {
                quotes.note(scalar, beforeToken: tokens.count)
            } else if scalar.properties.isEmojiPresentation {
                clause += 1
            }
        }
    }

    /// Whether a full stop ends a sentence: not within `e.g.` or after an initial or an abbreviation.
    private func isStop(at place: Int, in chunk: Range<Int>) -> Bool {
        let next = place + 1
        if next < chunk.upperBound, Tokenizer.isWordPart(scalars[next]) {
            return scalars[next].properties.isUppercase && place > chunk.lowerBound
                && scalars[place - 1].properties.isLowercase
        }
        guard let last = tokens.last, last.range.upperBound == offsets[place] else { return true }
        let isInitial = last.kind == .word && last.text.utf8.count == 1 && last.text != "i"
        return !isInitial && !abbreviations.contains(last.text)
    }

    private mutating func endSentence() {
        guard let last = tokens.last, last.sentence == sentence else { return }
        sentence += 1
        clause += 1
    }

    private static func isSpace(_ scalar: Unicode.Scalar) -> Bool {
        scalar.value < 0x80 ? scalar.value == 32 || (9...13).contains(scalar.value) : scalar.properties.isWhitespace
    }

    private static func isDigit(_ scalar: Unicode.Scalar) -> Bool {
        scalar.value < 0x80 ? (48...57).contains(scalar.value) : scalar.properties.generalCategory == .decimalNumber
    }

    package static func isWordPart(_ scalar: Unicode.Scalar) -> Bool {
        let value = scalar.value
        if value < 0x80 { return (97...122).contains(value) || (65...90).contains(value) || (48...57).contains(value) }
        return scalar.properties.isAlphabetic || LatinFolding.isMark(scalar)
            || scalar.properties.generalCategory == .decimalNumber
    }

    private static let apostrophes: Set<Unicode.Scalar> = ["'", "’", "‘", "ʼ", "`", "´", "＇"]
    private static let numberMarks: Set<Unicode.Scalar> = [".", ",", "'", "’"]
}
