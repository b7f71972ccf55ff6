internal import Diagnostics
internal import StrictYAML
internal import Vetting

/// Reads `prior`: how often each value of a fact occurs among strangers.
struct PriorDecoder {
    let fact: String
    let type: FactType

    func prior(_ node: YAMLNode, _ log: inout DiagnosticLog) -> Prior? {
        switch type {
        case .flag: flag(node, &log).map(Prior.flag)
        case .count: bins(node, &log).map(Prior.bins)
        case .oneOf(let values): shares(node, of: values, sumsToOne: true, &log).map(Prior.values)
        case .someOf(let values): shares(node, of: values, sumsToOne: false, &log).map(Prior.values)
        case .text, .date:
            refuse("Text and date facts take no prior", at: node.location, &log)
        }
    }

    /// `{true: 0.1}`, `{true: 0.1, false: 0.9}` or `0.1`.
    private func flag(_ node: YAMLNode, _ log: inout DiagnosticLog) -> Double? {
        if node.text != nil { return YAMLForm.share.read(node, "\"prior\"", &log) }
        guard let shares = shares(node, of: ["true", "false"], sumsToOne: false, &log) else { return nil }
        let (yes, no) = (shares["true"], shares["false"])
        if let yes, let no, abs(yes + no - 1) > 0.01 { return refuseSum(node, &log) }
        return yes ?? no.map { 1 - $0 }
    }

    private func bins(_ node: YAMLNode, _ log: inout DiagnosticLog) -> [PriorBin]? {
        guard let pairs = YAMLMapping(node, of: "The prior of \"\(fact)\"", &log)?.pairs else { return nil }
        var bins: [PriorBin] = []
        for pair in pairs {
            guard let range = CountRange(pair.key) else {
                return refuse("A range is written 3, 3..5 or 3..", at: pair.keyLocation, &log)
            }
            guard let share = YAMLForm.share.read(pair.value, "\"\(pair.key)\"", &log) else { return nil }
            bins.append(PriorBin(range, share))
        }
        if abs(bins.map(\.share).reduce(0, +) - 1) > 0.01 { return refuseSum(node, &log) }
        guard CountRange.coverAll(bins.map(\.range)) else {
            return refuse(
                "The prior of \"\(fact)\" must cover every count from 0 up, each once", at: node.location, &log)
        }
        return bins.sorted { $0.range.lower < $1.range.lower }
    }

    private func shares(
        _ node: YAMLNode, of values: [String], sumsToOne: Bool, _ log: inout DiagnosticLog
    ) -> [String: Double]? {
        guard let pairs = YAMLMapping(node, of: "The prior of \"\(fact)\"", &log)?.pairs else { return nil }
        var shares: [String: Double] = [:]
        for pair in pairs {
            guard values.contains(pair.key) else {
                let hint = didYouMean(pair.key, in: values)
                return refuse("Fact \"\(fact)\" has no value \"\(pair.key)\"\(hint)", at: pair.keyLocation, &log)
            }
            guard let share = YAMLForm.share.read(pair.value, "\"\(pair.key)\"", &log) else { return nil }
            shares[pair.key] = share
        }
        if sumsToOne, abs(shares.values.sorted().reduce(0, +) - 1) > 0.01 { return refuseSum(node, &log) }
        return shares
    }

    private func refuseSum<Value>(_ node: YAMLNode, _ log: inout DiagnosticLog) -> Value? {
        refuse("The shares in the prior of \"\(fact)\" must add up to 1", at: node.location, &log)
    }

    private func refuse<Value>(_ message: String, at place: SourceLocation, _ log: inout DiagnosticLog) -> Value? {
        log.error(message, at: place)
        return nil
    }
}

extension CountRange {
    /// Whether the ranges together hold every count from 0 up exactly once.
    static func coverAll(_ ranges: [CountRange]) -> Bool {
        var next: Int? = 0
        for range in ranges.sorted(by: { $0.lower < $1.lower }) {
            guard let expected = next, range.lower == expected else { return false }
            next = range.upper.map { $0 + 1 }
        }
        return next == nil
    }
}
