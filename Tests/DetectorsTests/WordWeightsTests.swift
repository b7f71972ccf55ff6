import Diagnostics
import Testing
import Tokens
import Vetting

@testable import Detectors
@testable import Lexicons

struct WordWeightsTests {
    private static let lexicon =
        LexiconTests.language + """
            slots: {thing: [car, motor boat]}
            message.recruits: {phrases: [join us], not: [joke], unless: [no way]}
            message.pitchesSale: {phrases: [buy me]}
            """

    private func detectors(_ words: String) -> (Detectors, [String]) {
        var log = DiagnosticLog()
        let detectors = Detectors(
            lexicons: [("en.yml", WordWeightsTests.lexicon)], lists: [("lists/words-en.txt", words)], &log)
        return (detectors, log.diagnostics.map(\.description))
    }

    private func value(_ words: String, of text: String) -> Truth {
        let (detectors, problems) = detectors("message.recruits needs 100\n" + words)
        #expect(problems == [])
        return detectors.facts(ofMessage: text)["message.recruits"]
    }

    @Test(arguments: [
        ("we you and", true), ("you and to", false), ("we to and", false), ("we we we to", false),
        ("you is we, not to. We to you", true),
    ])
    func `words make a fact true together, each counted once`(text: String, fires: Bool) {
        #expect(value("60 we\n40 you\n-50 not\n50 we to you", of: text) == Truth(fires), "\(text)")
    }

    @Test(arguments: [
        ("sell*", "we selling to you", true), ("sell*", "we unsell to you", false),
        ("{thing} to", "we motor boat to", true), ("{thing} to", "we boat to", false),
        ("do not", "i don't to you", true), ("we to", "you we. To you", false), ("{number} to", "we 5 to you", true),
        ("^sell", "we and you, sell to i", true), ("^sell", "we sell to you", false),
        ("^sell", "Sell to you and we", true),
        ("sell$", "do you sell? We and i", true), ("sell$", "you sell, and we to i", true),
        ("sell$", "we sell to you", false), ("buy car", "we buy the really Car", true),
        ("café", "we CAFE to you", false), ("cafe", "we CAFÉ to you", true),
    ])
    func `words are written as phrases are`(words: String, text: String, fires: Bool) {
        #expect(value("100 \(words)", of: text) == Truth(fires), "\(words): \(text)")
    }

    @Test func `a row weighs for several facts, in their order, and a stop is nothing`() {
        let (detectors, problems) = detectors(
            "message.recruits needs 100\nmessage.pitchesSale needs 50\n100 . we\n. 50 you\n-10 10 to")
        #expect(problems == [])
        func facts(_ text: String) -> [Truth] {
            let found = detectors.facts(ofMessage: text)
            return [found["message.recruits"], found["message.pitchesSale"]]
        }
        #expect(facts("we and i") == [.true, .false])
        #expect(facts("you and i") == [.false, .true])
        #expect(facts("we and you and i") == [.true, .true])
        #expect(facts("we to you and i") == [.false, .true])
    }

    @Test(arguments: [(100, false), (160, true)])
    func `more is needed where more words are known`(weight: Int, fires: Bool) {
        let known = [
            "of", "at", "by", "for", "with", "from", "up", "down", "in", "out", "on", "off", "over", "a", "the", "is",
            "it", "or", "if", "so",
        ]
        let others = (0..<45).map {
            "0 word\(Character(UnicodeScalar(UInt8(97 + $0 % 26))))\($0 / 26 == 0 ? "x" : "y")"
        }
        let text = (["we", "you"] + known + others.map { String($0.dropFirst(2)) }).joined(separator: " ")
        #expect(value((["\(weight) we"] + others).joined(separator: "\n"), of: text) == Truth(fires))
    }

    @Test func `what silences a phrase silences words, and a phrase needs no words`() {
        #expect(value("100 sell", of: "we sell to you") == .true)
        #expect(value("100 sell", of: "we sell to you and joke") == .false)
        #expect(value("100 sell", of: "a joke to you. We sell to you") == .true)
        #expect(value("100 sell", of: "we sell to you. No way") == .false)
        #expect(value("-500 we", of: "you and we, join us") == .true)
    }

    @Test func `quoted words are somebody else's`() {
        #expect(value("100 sell", of: "you say \"we sell to you\" and i") == .false)
        #expect(value("100 say", of: "you say \"we sell to you\" and i") == .true)
    }

    @Test func `the heaviest words are marked as far as they are needed`() {
        let (detectors, _) = detectors("message.recruits needs 100\n15 and\n70 sell\n40 to you")
        let text = "we and i sell. We is to you"
        let marked = detectors.facts(ofMessage: text).passages["message.recruits"]?.map {
            String(decoding: Array(text.utf8)[$0], as: UTF8.self)
        }
        #expect(marked == ["sell", "to you"])
    }

    @Test func `whatever is learned from a message is found in it`() throws {
        let messages = [
            "Hi Maya, we help 20 law firms (and cafés!) with their SEO; free demo? See acme.io/x or call +49 171 2345678.",
            String(repeating: "we sell motor boats to you and you ", count: 12),
            "Don't \"quote me\" on it: I'm a developer.",
        ]
        for message in messages {
            let words = try #require(Content.detectors.weighableWords(language: "en")).words(in: message)
            #expect(words.count > 10)
            for word in words {
                var log = DiagnosticLog()
                let file = "message.pitchesSale needs 100\n100 \(word)\n"
                let lexicon = try #require(Content.detectors.lexicons.first { $0.language == "en" })
                let weights = WordWeights(file, path: "words-en.txt", &log)
                let compiled = CompiledLexicon(lexicon, weights: weights, &log)
                let tokens = Tokenizer.tokens(of: message, links: LinkScanner())
                let found = compiled.phrases.read(LanguageText(tokens, compiled.normaliser)).words
                #expect(!found.isEmpty, "\(word)")
            }
        }
    }

    @Test(arguments: ["sell 5", "message.recruits needs much", "5 sell"])
    func `a line that is neither a fact nor a weight is an error with its place`(line: String) {
        var log = DiagnosticLog()
        _ = WordWeights(line, path: "words-en.txt", &log)
        #expect(
            log.diagnostics.map(\.description) == [
                "words-en.txt:1: error: A line is a fact and what it needs (\"message.recruits needs 200\"), or a weight and words"
            ])
    }

    @Test(arguments: ["5 sell", "5 x sell", "5 .", "x . sell", "message.seeksJob needs 5"])
    func `a row that does not fit the facts is an error that says how many weights it takes`(line: String) {
        var log = DiagnosticLog()
        let facts = "message.recruits needs 200\nmessage.pitchesSale needs 200\n1 2 we\n"
        _ = WordWeights(facts + line, path: "words-en.txt", &log)
        #expect(
            log.diagnostics.map(\.description)
                == [
                    "words-en.txt:4: error: A line is a fact and what it needs (\"message.recruits needs 200\"), or 2 weights and words"
                ])
    }

    @Test func `a class that no lexicon has is an error with its place`() {
        let (_, problems) = detectors("message.recruits needs 100\n\n5 {thin} to")
        #expect(problems == [#"lists/words-en.txt:3: error: No slot "thin"; did you mean "thing"?"#])
    }
}
