internal import Lexicons
public import Diagnostics
internal import StrictYAML
internal import Vetting

/// The examples of the lexicons run as tests.
public struct LexiconExamples: Sendable, Equatable {
    /// How many examples of one kind there are, and how many hold.
    public struct Count: Sendable, Equatable {
        public var fires = 0
        public var firesHeld = 0
        public var quiet = 0
        public var quietHeld = 0

        public init() {}
    }

    /// A fact in a language, with its value where it has several.
    public struct Subject: Sendable, Hashable, Comparable, CustomStringConvertible {
        public var language: String
        public var fact: String

        public var description: String { "\(language) \(fact)" }

        public static func < (left: Subject, right: Subject) -> Bool {
            (left.language, left.fact) < (right.language, right.fact)
        }
    }

    /// All but every tenth, on which phrases and weights were made.
    public private(set) var shown: [Subject: Count] = [:]
    /// Every tenth example, kept apart: how well the detectors do on texts that they were not made for. One that does not
    /// hold is counted, and is no failure.
    public private(set) var heldBack: [Subject: Count] = [:]
    /// One error for each shown example that does not hold, at its line. The text itself is not repeated.
    public private(set) var failures: [Diagnostic] = []

    fileprivate mutating func record(_ example: LexiconExample, holds: Bool, at place: SourceLocation) {
        let subject = Subject(language: example.language, fact: example.fact)
        if example.isHeldBack {
            heldBack[subject, default: Count()].add(fires: example.fires, holds: holds)
            return
        }
        shown[subject, default: Count()].add(fires: example.fires, holds: holds)
        if holds { return }
        failures.append(
            .error("This example \(example.fires ? "must set off" : "must not set off") \(example.fact)", at: place))
    }
}

extension LexiconExamples.Count {
    fileprivate mutating func add(fires isFiring: Bool, holds: Bool) {
        if isFiring {
            fires += 1
            firesHeld += holds ? 1 : 0
        } else {
            quiet += 1
            quietHeld += holds ? 1 : 0
        }
    }
}

extension Detectors {
    /// Every example of every lexicon.
    public var examples: [LexiconExample] { lexicons.flatMap { $0.placedExamples.map(\.example) } }

    /// Runs every example of every lexicon. A quiet text must be known not to set the fact off, so its language must be
    /// recognised too.
    public func runExamples() -> LexiconExamples {
        var result = LexiconExamples()
        for lexicon in lexicons {
            for (detector, example, place) in lexicon.placedExamples {
                let holds = value(of: detector, in: example.text) == Truth(example.fires)
                result.record(example, holds: holds, at: place)
            }
        }
        return result
    }

    private func value(of detector: Detector, in text: String) -> Truth {
        if detector.fact.family == "message" { return facts(ofMessage: text)[detector.fact] }
        let members = facts(ofHeadline: text).members[detector.fact] ?? []
        return Truth(members.contains(detector.member ?? "true"))
    }
}

extension Lexicon {
    fileprivate var placedExamples: [(detector: Detector, example: LexiconExample, place: SourceLocation)] {
        detectors.flatMap { detector in
            [(detector.fires, true), (detector.quiet, false)].flatMap { texts, fires in
                texts.enumerated().map { index, text in
                    let name = detector.member.map { "\(detector.fact) \($0)" } ?? detector.fact.name
                    let example = LexiconExample(
                        language: language, fact: name, text: text.value, fires: fires,
                        alsoQuiet: fires ? [] : detector.impliedBy.map(\.value),
                        isHeldBack: (index + 1).isMultiple(of: 10))
                    return (detector, example, text.location)
                }
            }
        }
    }
}
