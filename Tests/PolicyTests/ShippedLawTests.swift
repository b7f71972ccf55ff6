import SeededRandom
import Diagnostics
import Testing
import Vetting
import VettingEngine

@testable import Policy
@testable import PolicyChecks

/// Laws that the shipped etiquette must keep, whoever the sender is.
struct ShippedLawTests {
    private static let loaded = Result { () throws(DiagnosticError) -> Content in
        try ContentLoader.load(folder: ShippedContentTests.folder, shownAs: "content")
    }

    /// Invented people, in twelve scripts.
    private static let names = [
        "Anna Lindqvist", "José Álvarez", "Zoë Ó Briain", "Łucja Wiśniewska", "Nguyễn Thị Hoa", "Şule Yıldız",
        "Ada Okonkwo", "Kwame Mensah", "Ngaio Tāmati", "Jean-Luc D'Arcy", "Иван Петров", "Олена Коваль", "Милица Јовић",
        "Георги Димитров", "Γιώργος Παπαδάκης", "Ελένη Νικολάου", "محمد الفارسي", "فاطمة الزهراء", "زهرا احمدی",
        "علی رضایی",
        "דוד לוי", "מרים כהן", "राज शर्मा", "प्रिया वर्मा", "অর্ণব সেন", "রিয়া দাস", "அருண் குமார்", "மீனா ராஜன்",
        "สมชาย ใจดี", "มาลี สุขใจ", "王小明", "陳美玲", "さくら 田中", "タナカ ヒロシ", "김민수", "이지은", "Արամ Սարգսյան", "Անի Պետրոսյան",
        "გიორგი ბერიძე", "ნინო კაპანაძე",
    ]

    @Test func `another name in another script changes no verdict`() throws {
        #expect(Self.names.count == 40)
        let content = try Self.loaded.get()
        let engine = try Engine(content.policy)
        let sheets = CaseSheet(registry: content.policy.registry, detectors: content.detectors)
        for (index, entry) in content.cases.enumerated() where index % 12 == 0 {
            guard
                !entry.facts.contains(where: {
                    $0.id == "sender.name" || $0.id.family == "profile" && "\($0.id)".contains("name")
                })
            else { continue }
            let vectors = Self.names.map { name in
                var renamed = entry
                renamed.facts.append(.init("sender.name", .text(name)))
                return engine.vector(of: sheets.sheet(for: renamed))
            }
            let verdicts = Set(engine.decide(vectors))
            #expect(verdicts.count == 1, "\(entry.name)")
        }
    }

    @Test func `of a bare invitation it is asked first whether the owner knows them, then for the headline`() throws {
        let content = try Self.loaded.get()
        var bare = try #require(content.cases.first)
        (bare.facts, bare.looked, bare.message) = ([], [:], nil)
        let sheet = CaseSheet(registry: content.policy.registry, detectors: content.detectors).sheet(for: bare)
        let asked = try Engine(content.policy).explain(sheet).nextChecks.map(\.fact)
        #expect(asked.prefix(2) == ["sender.relationship", "sender.headline"])
        #expect(!asked.contains("sender.trust"))
    }

    @Test func `the order of rules, groups and facts changes no verdict`() throws {
        let content = try Self.loaded.get()
        var turned = content.policy
        turned.registry = FactRegistry(content.policy.registry.definitions.reversed())
        turned.rules.reverse()
        turned.groups.reverse()
        #expect(PolicyDigest.of(turned) == content.policy.digest)
        #expect(
            try verdicts(of: content.cases, turned, content) == verdicts(of: content.cases, content.policy, content))
    }

    private func verdicts(of cases: [PolicyCase], _ policy: VettingPolicy, _ content: Content) throws -> [Verdict] {
        let engine = try Engine(policy)
        let sheets = CaseSheet(registry: policy.registry, detectors: content.detectors)
        return engine.decide(cases.map { engine.vector(of: sheets.sheet(for: $0)) })
    }

    @Test(arguments: [UInt64(1), 2, 3])
    func `nobody is blocked or reported who did nothing`(seed: UInt64) throws {
        let content = try Self.loaded.get()
        let engine = try Engine(content.policy)
        var random = RandomSheets(content.policy.registry, seed: seed)
        let vectors = (0..<1000).map { _ in
            engine.vector(of: random.sheet { $0.isBehaviour ? ($0.type == .count ? .count(0) : .flag(false)) : nil })
        }
        for verdict in engine.decide(vectors) {
            #expect(verdict.response != .declineAndBlock && !verdict.report, "seed \(seed)")
        }
    }

    @Test(arguments: [UInt64(4), 5])
    func `looks and a thin profile alone never lead to a decline`(seed: UInt64) throws {
        let content = try Self.loaded.get()
        let engine = try Engine(content.policy)
        let looks: Set<FactID> = [
            "profile.workHistory", "profile.skillsListed", "profile.recommendations", "profile.photo",
            "profile.ageMonths",
            "profile.nameIsGeneric", "profile.nameIsSpoofed", "profile.nameResemblesKnown", "profile.titleIsGeneric",
            "profile.connections", "network.shared", "elsewhere.photoReused",
        ]
        var random = RandomSheets(content.policy.registry, seed: seed)
        for _ in 0..<500 {
            let sheet = random.sheet(only: looks)
            #expect(engine.decide(sheet).response < .decline, "seed \(seed): \(sheet.known.map { "\($0)" })")
        }
    }
}

/// Senders made up at random from the registry, seeded.
struct RandomSheets {
    private let registry: FactRegistry
    private var random: SeededGenerator

    init(_ registry: FactRegistry, seed: UInt64) {
        self.registry = registry
        random = SeededGenerator(seed: seed)
    }

    /// Every fact known with the given chance, with any of its values.
    ///
    /// - Parameters:
    ///   - only: the facts that may be known.
    ///   - fixed: a value that a fact has in any case.
    mutating func sheet(
        known share: Double = 0.5, only: Set<FactID>? = nil, fixed: (FactDefinition) -> FactValue? = { _ in nil }
    ) -> FactSheet {
        var sheet = FactSheet(registry: registry)
        for definition in registry.definitions where only?.contains(definition.id) ?? true {
            let isKnown = random.number(below: 1000) < Int(share * 1000)
            guard let value = fixed(definition) ?? (isKnown ? value(of: definition.type) : nil) else { continue }
            sheet.set(definition.id, Observation(value, source: .dossier("")))
        }
        ClosedWorld().complete(&sheet)
        return sheet
    }

    /// The same sender with everything else known, too, whatever it turned out to be.
    mutating func completed(_ sheet: FactSheet) -> FactSheet {
        var sheet = sheet
        for definition in registry.definitions {
            guard let value = completion(of: sheet[definition.id]?.value, definition.type) else { continue }
            sheet.set(definition.id, Observation(value, source: .dossier("")))
        }
        if case .someOf(let set)? = sheet["sender.relationship"]?.value {
            sheet.isKnownToOwner = set.members != ["none"]
        }
        return sheet
    }

    /// A value within what is known; nil where all is known.
    private mutating func completion(of known: FactValue?, _ type: FactType) -> FactValue? {
        switch known {
        case nil: value(of: type)
        case .oneOf(let values) where values.count > 1: .oneOf(values[random.number(below: values.count)])
        default: nil
        }
    }

    private mutating func value(of type: FactType) -> FactValue? {
        switch type {
        case .flag: .flag(random.number(below: 2) == 0)
        case .count: .count(random.number(below: 9) * random.number(below: 9))
        case .oneOf(let values): .oneOf(values[random.number(below: values.count)])
        case .someOf(let values): .someOf(MemberSet([values[random.number(below: values.count)]], isComplete: true))
        case .text, .date: nil
        }
    }
}
