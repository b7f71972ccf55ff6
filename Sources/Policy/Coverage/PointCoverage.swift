package import Vetting

/// What carries one policy point, for the coverage page and for the check that nothing is left out.
public struct PointCoverage: Sendable, Hashable {
    public var point: PolicyPoint
    /// Pages that cite it.
    public var pages: [Reference]
    /// Rules that cite it, with the passage that explains them.
    public var rules: [Reference]
    /// Reply templates that cite it or follow it as a way.
    public var templates: [Reference]
    /// Pages that cite it and hold a list of steps or the way to find a fact out.
    public var checklists: [Reference]
    /// Rules that cite it and read the owner's settings.
    public var settings: [Reference]
    /// Parts of the product that should carry it and do not.
    public var missing: [PolicyPoint.Carrier]

    /// A part of the product by its name and its place in the site.
    public struct Reference: Sendable, Hashable {
        /// A page's or template's name, or a rule's id.
        public var name: String
        /// The page's title or the rule's claim.
        public var title: String
        /// The guidance page or template that it leads to, without folder and ending.
        public var page: String
        /// An anchor of that page, without `#`; nil for the page as such.
        public var anchor: String?
    }

    /// What carries a point in this part of the product.
    public func references(_ carrier: PolicyPoint.Carrier) -> [Reference] {
        switch carrier {
        case .page, .recommendation: pages
        case .rule: rules
        case .template: templates
        case .checklist: checklists
        case .setting: settings
        }
    }
}

extension PointCoverage {
    /// The coverage of every point, in their order.
    static func all(
        of points: [PolicyPoint], pages: [GuidancePage], replies: [ReplyTemplate], facts: [FactDefinition]
    ) -> [PointCoverage] {
        let checked = Set(facts.compactMap { $0.check?.prefix { $0 != "#" } }.map(String.init))
        return points.map { point in
            PointCoverage(point, pages: pages, replies: replies, checkedPages: checked)
        }
    }

    private init(_ point: PolicyPoint, pages: [GuidancePage], replies: [ReplyTemplate], checkedPages: Set<String>) {
        let citing = pages.filter { $0.cites.contains(point.id) }
        let rules = pages.flatMap(\.rules).map(\.rule).filter { $0.cites.contains(point.id) }
        self.point = point
        self.pages = citing.map(Reference.init)
        self.rules = rules.map(Reference.init)
        templates = replies.filter { ($0.ways + $0.cites).contains(point.id) }.map(Reference.init)
        checklists = citing.filter { $0.hasList || checkedPages.contains($0.name) }.map(Reference.init)
        settings = rules.filter(\.readsSettings).map(Reference.init)
        missing = []
        missing = point.livesIn.filter { references($0).isEmpty }
    }
}

extension PointCoverage.Reference {
    fileprivate init(_ page: GuidancePage) {
        self.init(name: page.name, title: page.title, page: page.name, anchor: nil)
    }

    fileprivate init(_ reply: ReplyTemplate) {
        self.init(name: reply.name, title: reply.title, page: reply.name, anchor: nil)
    }

    fileprivate init(_ rule: Rule) {
        self.init(name: rule.id, title: rule.claim, page: rule.page, anchor: rule.anchor)
    }
}

extension Rule {
    /// Every fact that the rule reads, sorted, each once.
    package var readFacts: [FactID] {
        var facts = when?.facts ?? []
        if case .signal(let signal) = kind, case .bins(let bins) = signal.scoring { facts.append(bins.fact) }
        return Set(facts).sorted()
    }

    /// Whether one of them is a setting of the owner.
    fileprivate var readsSettings: Bool { readFacts.contains { $0.family == "owner" } }
}
