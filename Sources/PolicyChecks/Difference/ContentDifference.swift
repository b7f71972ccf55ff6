public import Diagnostics
public import Policy
internal import Vetting

/// How one content folder differs from another: one note an addition, change or omission.
public struct ContentDifference: Sendable {
    private let own: Content
    private let other: Content
    private let name: String

    /// - Parameter name: what the notes call the other folder: `the shipped content`.
    public init(of own: Content, from other: Content, called name: String = "the shipped content") {
        self.own = own
        self.other = other
        self.name = name
    }

    /// Rules, facts, numbers, pages, replies and policy points, in this order; each sorted by name.
    public var notes: [Diagnostic] { rules + facts + settings + pages + replies + points }

    private var rules: [Diagnostic] {
        let places = Dictionary(
            own.pages.flatMap(\.rules).map { ($0.rule.id, $0.location) }, uniquingKeysWith: { first, _ in first })
        return compare(
            "Rule", names(own.policy.rules, \.id, CanonicalPolicy.text),
            names(other.policy.rules, \.id, CanonicalPolicy.text)
        ) { places[$0] }
    }

    private var facts: [Diagnostic] {
        compare(
            "Fact", names(own.policy.registry.definitions, \.id.name, CanonicalPolicy.text),
            names(other.policy.registry.definitions, \.id.name, CanonicalPolicy.text)
        ) { own.places.facts[FactID($0)] }
    }

    private var settings: [Diagnostic] {
        compare("The setting", own.policy.settings, other.policy.settings) { _ in
            own.places.order.map { SourceLocation($0.path) }
        }
    }

    private var pages: [Diagnostic] {
        func text(_ page: GuidancePage) -> String { "\(page.title)\n\(page.summary)\n\(page.order)\n\(page.source)" }
        let places = Dictionary(uniqueKeysWithValues: own.pages.map { ($0.name, SourceLocation($0.path)) })
        return compare("The guidance page", names(own.pages, \.name, text), names(other.pages, \.name, text)) {
            places[$0]
        }
    }

    private var replies: [Diagnostic] {
        func text(_ reply: ReplyTemplate) -> String {
            "\(reply.title)\n\(reply.order)\n\(reply.responses)\n\(reply.types)\n\(reply.kind)\n\(reply.body)"
        }
        let places = Dictionary(uniqueKeysWithValues: own.replies.map { ($0.name, SourceLocation($0.path)) })
        return compare("The reply template", names(own.replies, \.name, text), names(other.replies, \.name, text)) {
            places[$0]
        }
    }

    private var points: [Diagnostic] {
        func text(_ point: PolicyPoint) -> String { "\(point.statement) \(point.livesIn.map(\.rawValue).sorted())" }
        let places = Dictionary(uniqueKeysWithValues: own.points.map { ($0.id, $0.location) })
        return compare("Policy point", names(own.points, \.id, text), names(other.points, \.id, text)) { places[$0] }
    }

    private func names<Item>(
        _ items: [Item], _ name: (Item) -> String, _ text: (Item) -> String
    ) -> [String: String] {
        Dictionary(items.map { (name($0), text($0)) }, uniquingKeysWith: { first, _ in first })
    }

    private func compare(
        _ subject: String, _ own: [String: String], _ theirs: [String: String], _ place: (String) -> SourceLocation?
    ) -> [Diagnostic] {
        Set(own.keys).union(theirs.keys).sorted().compactMap { item in
            switch (own[item], theirs[item]) {
            case (nil, _): Diagnostic(.note, "\(subject) \"\(item)\" of \(name) is left out")
            case (_, nil): Diagnostic(.note, "\(subject) \"\(item)\" is not in \(name)", at: place(item))
            case (let mine, let theirs) where mine != theirs:
                Diagnostic(.note, "\(subject) \"\(item)\" differs from \(name)", at: place(item))
            default: nil
            }
        }
    }
}

extension VettingPolicy {
    /// Numbers and tables of `policy.yml` by name.
    fileprivate var settings: [String: String] {
        var settings = [
            "order": order.map(\.rawValue).joined(separator: " > "), "reviewAfterDays": "\(reviewAfterDays)",
        ]
        for (axis, bars) in axes { settings[axis.rawValue] = "\(bars.floor) \(bars.vetted) \(bars.bar)" }
        for group in groups { settings[group.id] = "\(group.axis.rawValue) \(group.cap)" }
        for (type, recommendation) in table { settings[type.rawValue] = recommendation.rawValue }
        return settings
    }
}
