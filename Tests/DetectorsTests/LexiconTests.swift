import Diagnostics
import Testing
import Vetting

@testable import Detectors
@testable import Lexicons

struct LexiconTests {
    @Test func `the shipped lexicons and lists are free of errors`() {
        #expect(Content.log.diagnostics.map(\.description) == [])
        #expect(Content.detectors.languages == ["de", "en", "es", "fr"])
    }

    @Test func `every example of every shipped lexicon holds`() {
        let examples = Content.detectors.runExamples()
        #expect(examples.failures.map(\.description) == [])
        for (subject, count) in examples.heldBack.sorted(by: { $0.key < $1.key }) {
            print(
                "held back: \(subject): fires \(count.firesHeld) of \(count.fires), quiet \(count.quietHeld) of \(count.quiet)"
            )
        }
    }

    @Test func `every message fact of a language has at least fifteen texts of each kind`() {
        for lexicon in Content.detectors.lexicons {
            for detector in lexicon.detectors where detector.fact.family == "message" && !detector.wholeText {
                #expect(detector.fires.count >= 15, "\(lexicon.language) \(detector.fact)")
                #expect(detector.quiet.count >= 15, "\(lexicon.language) \(detector.fact)")
            }
        }
    }

    static let language = """
        language:
          name: en
          functionWords: [i you the a to we is not and]
          negations: [not, never]
          falseNegations: ["not only"]
          clauseBreaks: [but]
          reported: ["people who"]
          fillers: [the, a, really]
          spellings: {"don't": do not, pls: please}

        """

    private func value(_ facts: String, of text: String) -> Truth {
        let (detectors, problems) = makeDetectors(LexiconTests.language + facts)
        #expect(problems == [])
        return detectors.facts(ofMessage: text)["message.recruits"]
    }

    @Test(arguments: [
        ("buy a car", "you buy the car", true), ("buy a car", "we buy the really CAR", true),
        ("sell*", "i am selling to you", true), ("sell*", "i unsell to you", false),
        ("please buy", "pls buy i say", true), ("call .. you", "we call to you", true),
        ("call .. you", "we call and call and call up to you", true), ("call .. you", "call a b c d you i", false),
        ("call ... you", "i call a b c d you", true), ("call|ring_up you", "i ring up you", true),
        ("buy big? car", "i buy car", true), ("buy big? car", "i buy big car", true),
        ("{thing} to", "we motor boat to", true),
        ("{thing|house} to", "we motor boat to", false), ("to {thing}|house", "we to motor boat", true),
        ("to {thing}|house", "we to house", true), ("caf\\u00e9 you", "i CAFE you", true),
        ("buy you", "i buy. You the", false),
    ])
    func `a phrase is words with endings, classes, gaps and choices`(phrase: String, text: String, fires: Bool) {
        let facts = """
            slots: {thing: [car, motor boat], "thing|house": [nothing]}
            message.recruits: {phrases: ["\(phrase)"]}
            """
        #expect(value(facts, of: text) == Truth(fires), "\(phrase): \(text)")
    }

    @Test(arguments: [
        ("i sell to you", true), ("i do not sell to you", false), ("i don't sell to you", false),
        ("not the a you but i sell to you", true), ("we is not you, i sell to you", true),
        ("i not only sell to you", true), ("you people who sell to", true),
    ])
    func `a phrase under a negation does not fire`(text: String, fires: Bool) {
        #expect(value("message.recruits: {phrases: [sell]}", of: text) == Truth(fires), "\(text)")
    }

    @Test(arguments: [
        ("we sell to you", true), ("you the people who sell to we", false), ("you say \"we sell to you\" and i", false),
        ("you the people who, and we sell to you", true), ("i say \"a b\" and we sell to you", true),
    ])
    func `what others say or do is not the sender's own voice`(text: String, fires: Bool) {
        #expect(value("message.recruits: {phrases: [sell], ownVoice: true}", of: text) == Truth(fires), "\(text)")
    }

    @Test func `not silences a sentence, except only what it overlaps`() {
        let silenced = "message.recruits: {phrases: [sell], not: [joke]}"
        #expect(value(silenced, of: "we sell and the joke is to you") == .false)
        #expect(value(silenced, of: "the joke is to you. We sell to you") == .true)
        let excepted = "message.recruits: {phrases: [sell], except: [sell out]}"
        #expect(value(excepted, of: "we sell out to you") == .false)
        #expect(value(excepted, of: "we sell out and we sell to you") == .true)
    }

    @Test func `near takes two phrases in either order, together any number anywhere`() {
        let near = "message.recruits: {near: [[alpha, beta, 2]]}"
        #expect(value(near, of: "to alpha you we beta") == .true)
        #expect(value(near, of: "to beta you we alpha") == .true)
        #expect(value(near, of: "to alpha you we i beta") == .false)
        #expect(value(near, of: "to alpha you. Beta we to") == .false)
        let together = "message.recruits: {together: [[alpha, beta, gamma]]}"
        #expect(value(together, of: "to gamma you. Beta to you. We alpha") == .true)
        #expect(value(together, of: "to gamma you. Beta to you") == .false)
    }

    @Test func `a fact may be implied by another`() {
        let facts = """
            message.pitchesSale: {phrases: [sell]}
            message.recruits: {impliedBy: [message.pitchesSale]}
            """
        #expect(value(facts, of: "we sell to you") == .true)
        #expect(value(facts, of: "we is to you") == .false)
    }

    @Test func `a phrase is found in a sentence of two hundred words`() {
        let text = Array(repeating: "i to you", count: 70).joined(separator: " ") + " sell you " + "i to you"
        #expect(value("message.recruits: {phrases: [to you sell you i]}", of: text) == .true)
    }

    @Test(arguments: [
        (
            "message.recruits: {phrase: [a]}",
            #"en.yml:10:20: error: "message.recruits" has no key "phrase"; did you mean "phrases"?"#
        ),
        (
            "message.recruits: {phrases: [\"{rol} x\"]}\nslots: {role: [engineer]}",
            #"en.yml:10:30: error: No slot "rol"; did you mean "role"?"#
        ),
        (
            "message.recruits: {near: [[a, b]]}",
            #"en.yml:10:27: error: An entry of "near" is a list of [phrase, phrase, words between]"#
        ),
        (
            "message.recruits: {phrases: [the]}",
            "en.yml:10:30: error: A phrase needs at least one word that is no filler"
        ),
        (
            "slots: {x: [\"{y}\"], y: [\"{x}\"]}\nmessage.recruits: {phrases: [\"{x}\"]}",
            #"en.yml:10:13: error: Slots nest at most 6 deep; "x" goes deeper or contains itself"#
        ),
    ])
    func `what does not fit the form is an error with its place`(facts: String, message: String) {
        let (_, problems) = makeDetectors(LexiconTests.language + facts)
        #expect(problems.first == message)
    }

    @Test func `an example that does not hold is an error at its line`() {
        let (detectors, _) = makeDetectors(
            LexiconTests.language + """
                message.recruits:
                  phrases: [sell]
                  examples:
                    fires: ["we sell to you", "we buy to you"]
                    quiet: ["i sell to you"]
                """)
        #expect(
            detectors.runExamples().failures.map(\.description) == [
                "en.yml:13:31: error: This example must set off message.recruits",
                "en.yml:14:13: error: This example must not set off message.recruits",
            ])
    }
}
