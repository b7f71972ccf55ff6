internal import JSON
internal import Diagnostics
internal import Vetting

/// The parts that a sender's line is made of.
extension JSONReader {
    /// Facts, rules and members that one list may name.
    private static let mostNames = 1_000

    /// What a page is named by: nothing else may come near a path or a link.
    mutating func senderID() throws(DiagnosticError) -> String {
        let id = try text()
        guard (1...80).contains(id.utf8.count), id.utf8.allSatisfy(Self.isPlain) else {
            throw cursor.error("An id holds 1 to 80 small letters, digits and hyphens")
        }
        return id
    }

    private static func isPlain(_ byte: UInt8) -> Bool {
        (0x61...0x7A).contains(byte) || (0x30...0x39).contains(byte) || byte == UInt8(ascii: "-")
    }

    mutating func moment() throws(DiagnosticError) -> String? {
        guard let text = try textOrNull() else { return nil }
        guard let moment = Moment(text), moment.description == text else {
            throw cursor.error("A time is YYYY-MM-DD or YYYY-MM-DDTHH:MM:SS")
        }
        return text
    }

    /// One of the words of an enumeration.
    mutating func word<Word: RawRepresentable & CaseIterable>() throws(DiagnosticError) -> Word
    where Word.RawValue == String {
        guard let word = Word(rawValue: try text()) else {
            let words = Word.allCases.map(\.rawValue).joined(separator: ", ")
            throw cursor.error("Expected one of \(words)")
        }
        return word
    }

    /// Names of rules, facts or values.
    mutating func names() throws(DiagnosticError) -> [String] {
        var names: [String] = []
        try array { (json) throws(DiagnosticError) in
            names.append(try json.text(atMost: 200))
            guard names.count <= Self.mostNames else { throw json.cursor.error("A list is longer than any here") }
        }
        return names
    }

    mutating func reportedFacts() throws(DiagnosticError) -> [String: ReportedValue] {
        var facts: [String: ReportedValue] = [:]
        try object { (json, fact) throws(DiagnosticError) in
            guard facts.count < Self.mostNames, fact.utf8.count <= 200 else {
                throw json.cursor.error("There are no such facts")
            }
            try json.object { (json, key) throws(DiagnosticError) in
                if key == "value" { facts[fact] = try json.reportedValue() } else { try json.skip() }
            }
        }
        return facts
    }

    private mutating func reportedValue() throws(DiagnosticError) -> ReportedValue {
        switch try peekKind() {
        case UInt8(ascii: "\""): return .text(try text())
        case UInt8(ascii: "["): return .list(try names())
        case UInt8(ascii: "{"): return .count(try range())
        case UInt8(ascii: "t"), UInt8(ascii: "f"): return .flag(try flag())
        default: return .count(CountRange(exactly: try wholeNumber()))
        }
    }

    private mutating func range() throws(DiagnosticError) -> CountRange {
        var (least, most): (Int?, Int?)
        try object { (json, key) throws(DiagnosticError) in
            switch key {
            case "min": least = try json.wholeNumber()
            case "max": most = try json.wholeNumber()
            default: throw json.cursor.error("A range has \"min\" and \"max\" only")
            }
        }
        guard let least, least >= 0, most.map({ $0 >= least }) ?? true else {
            throw cursor.error("A range goes from \"min\" up to \"max\"")
        }
        return CountRange(least, most)
    }

    mutating func reportedEvidence() throws(DiagnosticError) -> [ReportedEvidence] {
        var all: [ReportedEvidence] = []
        try array { (json) throws(DiagnosticError) in
            all.append(try json.evidence())
            guard all.count <= Self.mostNames else { throw json.cursor.error("A list is longer than any here") }
        }
        return all
    }

    private mutating func evidence() throws(DiagnosticError) -> ReportedEvidence {
        var evidence = ReportedEvidence(rule: "", claim: "", facts: [])
        try object { (json, key) throws(DiagnosticError) in
            switch key {
            case "rule": evidence.rule = try json.text(atMost: 200)
            case "claim": evidence.claim = try json.text(atMost: 1_000)
            case "facts":
                try json.object { (json, fact) throws(DiagnosticError) in
                    evidence.facts.append(fact)
                    try json.skip()
                }
            default: try json.skip()
            }
        }
        guard !evidence.rule.isEmpty else { throw cursor.error("Evidence has no \"rule\"") }
        evidence.facts.sort()
        return evidence
    }
}
