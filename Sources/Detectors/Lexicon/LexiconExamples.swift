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

    /// All but every tenth, on which the phrases were made.
    public private(set) var shown: [Subject: Count] = [:]
    /// Every tenth example, kept apart: how well the phrases do on texts that they were not made for.
    public private(set) var heldBack: [Subject: Count] = [:]
    /// One error for each example that does not hold, at its line. The text itself is not repeated.
    public private(set) var failures: [Diagnostic] = []

    fileprivate mutating func record(_ subject: Subject, index: Int, fires: Bool, holds: Bool, at place: SourceLocation)
    {
        if (index + 1).isMultiple(of: 10) {
            heldBack[subject, default: Count()].add(fires: fires, holds: holds)
        } else {
            shown[subject, default: Count()].add(fires: fires, holds: holds)
        }
        if !holds {
            failures.append(
                .error("This example \(fires ? "must set off" : "must not set off") \(subject.fact)", at: place))
        }
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
    /// Runs every example of every lexicon. A quiet text must be known not to set the fact off, so its language must be
    /// recognised too.
    public func runExamples() -> LexiconExamples {
        var result = LexiconExamples()
        for lexicon in lexicons {
            for detector in lexicon.detectors {
                let name = detector.member.map { "\(detector.fact) \($0)" } ?? detector.fact.name
                let subject = LexiconExamples.Subject(language: lexicon.language, fact: name)
                for (index, example) in detector.fires.enumerated() {
                    let holds = value(of: detector, in: example.value) == .true
                    result.record(subject, index: index, fires: true, holds: holds, at: example.location)
                }
                for (index, example) in detector.quiet.enumerated() {
                    let holds = value(of: detector, in: example.value) == .false
                    result.record(subject, index: index, fires: false, holds: holds, at: example.location)
                }
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
