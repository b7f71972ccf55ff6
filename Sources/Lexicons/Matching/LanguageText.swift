package import Tokens

/// A text in the words of one language's phrases: contractions written out, fillers left out.
package struct LanguageText: Sendable {
    struct Word: Sendable {
        var kind: Token.Kind
        var text: String
        /// UTF-8 offsets in the original text.
        var range: Range<Int>
        var clause: Int
        var isQuoted: Bool
        /// First or last of its clause; a question mark after it does not count.
        var opensClause = false
        var closesClause = false
    }

    private(set) var words: [Word] = []
    /// For each word, the end of its sentence.
    private(set) var sentenceEnds: [Int] = []

    package init(_ tokens: [Token], _ normaliser: WordNormaliser) {
        var sentenceStart = 0
        var sentence = tokens.first?.sentence ?? 0
        for token in tokens {
            if token.sentence != sentence {
                closeSentence(from: sentenceStart)
                sentenceStart = words.count
                sentence = token.sentence
            }
            append(token, normaliser)
        }
        closeSentence(from: sentenceStart)
        markClauses()
    }

    /// The part of the original text that some words cover, in UTF-8 offsets.
    package func range(of words: Range<Int>) -> Range<Int> {
        self.words[words.lowerBound].range.lowerBound..<self.words[words.upperBound - 1].range.upperBound
    }

    private mutating func markClauses() {
        for index in words.indices {
            let (before, after, clause) = (index - 1, index + 1, words[index].clause)
            words[index].opensClause = before < 0 || words[before].clause != clause
            words[index].closesClause =
                after == words.count || words[after].clause != clause || words[after].text == "?"
        }
    }

    private mutating func append(_ token: Token, _ normaliser: WordNormaliser) {
        let texts = token.kind == .word || token.kind == .number ? normaliser.expanded(token.text) : [token.text]
        for text in texts where !normaliser.isFiller(text) {
            words.append(
                Word(kind: token.kind, text: text, range: token.range, clause: token.clause, isQuoted: token.isQuoted))
        }
    }

    private mutating func closeSentence(from start: Int) {
        sentenceEnds.append(contentsOf: repeatElement(words.count, count: words.count - start))
    }
}
