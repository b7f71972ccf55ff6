internal import Detectors
internal import Diagnostics
internal import StrictYAML
internal import Vetting
import VettingEngine

/// The steps from texts to content, each of which goes on after errors of the one before.
struct ContentDecoding {
    let files: ContentFiles
    let registry: RegistryDecoder
    let settings: SettingsDecoder
    let points: PointsDecoder
    let pages: [GuidancePage]
    let replies: [ReplyTemplate]
    let cases: [PolicyCase]

    init(_ files: ContentFiles, on basis: ContentBasis, _ log: inout DiagnosticLog) {
        self.files = files
        registry = basis.registry
        settings = basis.settings
        points = basis.points
        let facts = basis.facts
        let rules = RuleDecoder(
            facts: facts, points: points, groups: settings.hasGroups ? settings.groups : nil,
            brokenGroups: settings.brokenGroups)
        let pageDecoder = PageDecoder(points: points, rules: rules)
        pages = files.guidance.compactMap { pageDecoder.page($0, &log) }
            .sorted { ($0.order, $0.name) < ($1.order, $1.name) }
        let replyDecoder = ReplyDecoder(facts: facts, points: points)
        replies = files.replies.compactMap { replyDecoder.reply($0, &log) }
            .sorted { ($0.order, $0.name) < ($1.order, $1.name) }
        let caseDecoder = CaseDecoder(facts: facts, points: points)
        cases = files.cases.flatMap { caseDecoder.cases($0, &log) }
    }

    /// - Parameter detectors: of the same files.
    func content(_ detectors: Detectors, _ log: inout DiagnosticLog) -> Content {
        let names = WrittenNames(files, areRulesComplete: !log.hasErrors)
        NameChecks(pages: pages, registry: registry, cases: cases, names: names).run(&log)
        PageLinks(pages: pages, names: names).run(&log)
        // A rule that was not read as meant would fail its examples only for that.
        if !log.hasErrors { ExampleRun(pages: pages).run(&log) }
        let policy = policy
        if !log.hasErrors { tryEngine(policy, &log) }
        return Content(
            policy: policy, pages: pages, replies: replies, points: points.points, detectors: detectors,
            cases: cases,
            coverage: PointCoverage.all(of: points.points, pages: pages, replies: replies, facts: registry.definitions),
            places: places, digest: ContentDigest(files, pages: pages).value,
            warnings: log.diagnostics.filter { $0.severity != .error })
    }

    /// What only the engine can say: too many values told apart, scores out of range.
    private func tryEngine(_ policy: VettingPolicy, _ log: inout DiagnosticLog) {
        do throws(PolicyError) {
            _ = try Engine(policy)
        } catch {
            let rule = pages.flatMap(\.rules).first { $0.rule.id == error.rule }
            log.error("\(error)", at: rule?.location ?? SourceLocation(files.policy.path))
        }
    }

    private var policy: VettingPolicy {
        var policy = VettingPolicy(
            registry: FactRegistry(registry.definitions), axes: settings.axes, groups: settings.groups,
            table: settings.table, order: settings.order, reviewAfterDays: settings.reviewAfterDays,
            rules: pages.flatMap { $0.rules.map(\.rule) })
        policy.digest = PolicyDigest.of(policy)
        return policy
    }

    private var places: PolicyPlaces {
        var places = settings.places
        places.facts = registry.places
        return places
    }
}
