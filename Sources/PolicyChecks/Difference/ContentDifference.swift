public import Diagnostics
public import Policy
internal import Vetting

/// How a content folder of one's own differs from the shipped one: one note an addition, change or omission.
public struct ContentDifference: Sendable {
    private let own: Content
    private let shipped: Content

    public init(of own: Content, from shipped: Content) {
        self.own = own
        self.shipped = shipped
    }

    /// Rules, facts, numbers, pages, replies and policy points, in this order; each sorted by name.
    public var notes: [Diagnostic] { rules + facts + settings + pages + replies + points }

    private var rules: [Diagnostic] {
        let places = Dictionary(
            own.pages.flatMap(\.rules).map { ($0.rule.id, $0.location) }, uniquingKeysWith: { first, _ in first })
        return compare(
            "Rule", names(own.policy.rules, \.id, CanonicalPolicy.text),
            names(shipped.policy.rules, \.id, CanonicalPolicy.text)
        ) { places[$0] }
    }

    private var facts: [Diagnostic] {
        compare(
            "Fact", names(own.policy.registry.definitions, \.id.name, CanonicalPolicy.text),
            names(shipped.policy.registry.definitions, \.id.name, CanonicalPolicy.text)
        ) { own.places.facts[FactID($0)] }
    }

    private var settings: [Diagnostic] {
        compare("The setting", own.policy.settings, shipped.policy.settings) { _ in
            own.places.order.map { SourceLocation($0.path) }
        }
    }

    private var pages: [Diagnostic] {
        func text(_ page: GuidancePage) -> String { "\(page.title)\n\(page.summary)\n\(page.order)\n\(page.source)" }
        let places = Dictionary(uniqueKeysWithValues: own.pages.map { ($0.name, SourceLocation($0.path)) })
        return compare("The guidance page", names(own.pages, \.name, text), names(shipped.pages, \.name, text)) {
            places[$0]
        }
    }

    private var replies: [Diagnostic] {
        func text(_ reply: ReplyTemplate) -> String {
            "\(reply.title)\n\(reply.order)\n\(reply.responses)\n\(reply.types)\n\(reply.kind)\n\(reply.body)"
        }
        let places = Dictionary(uniqueKeysWithValues: own.replies.map { ($0.name, SourceLocation($0.path)) })
        return compare("The reply template", names(own.replies, \.name, text), names(shipped.replies, \.name, text)) {
            places[$0]
        }
    }

    private var points: [Diagnostic] {
        func text(_ point: PolicyPoint) -> String { "\(point.statement) \(point.livesIn.map(\.rawValue).sorted())" }
        let places = Dictionary(uniqueKeysWithValues: own.points.map { ($0.id, $0.location) })
        return compare("Policy point", names(own.points, \.id, text), names(shipped.points, \.id, text)) { places[$0] }
    }

    private func names<Item>(
        _ items: [Item], _ name: (Item) -> String, _ text: (Item) -> String
    ) -> [String: String] {
        Dictionary(items.map { (name($0), text($0)) }, uniquingKeysWith: { first, _ in first })
    }

    private func compare(
        _ subject: String, _ own: [String: String], _ shipped: [String: String], _ place: (String) -> SourceLocation?
    ) -> [Diagnostic] {
        Set(own.keys).union(shipped.keys).sorted().compactMap { name in
            switch (own[name], shipped[name]) {
            case (nil, _): Diagnostic(.note, "\(subject) \"\(name)\" of the shipped content is left out")
            case (_, nil): Diagnostic(.note, "\(subject) \"\(name)\" is not in the shipped content", at: place(name))
            case (let mine, let theirs) where mine != theirs:
                Diagnostic(.note, "\(subject) \"\(name)\" differs from the shipped content", at: place(name))
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
