internal import Detectors
internal import Policy
internal import Vetting

/// Turns a case into facts the way a dossier is: detectors first, then what the case says, then the closed worlds.
struct CaseSheet {
    let registry: FactRegistry
    let detectors: Detectors
    private let known: KnownNames

    init(registry: FactRegistry, detectors: Detectors) {
        self.registry = registry
        self.detectors = detectors
        known = KnownNames(people: [], brands: detectors.brandNames)
    }

    func sheet(for policyCase: PolicyCase) -> FactSheet {
        var sheet = FactSheet(registry: registry)
        fillOwner(&sheet)
        read(policyCase, &sheet)
        for fact in policyCase.facts {
            if let value = fact.value {
                sheet.override(fact.id, Observation(value, source: .dossier("")))
            } else {
                sheet.giveUp(on: fact.id)
            }
        }
        fillMessage(policyCase, &sheet)
        ClosedWorld(looked: policyCase.looked).complete(&sheet)
        return sheet
    }

    /// The owner of a case that says nothing of them: open to strangers once vetted, bound by no professional body.
    private func fillOwner(_ sheet: inout FactSheet) {
        let settings: [(FactID, FactValue)] = [
            ("owner.strangers", .oneOf("vetted")), ("owner.bodyPermitsStrangers", .flag(true)),
            ("owner.avoidsControversy", .flag(true)),
            ("owner.objectives", .someOf(MemberSet(["clients", "press", "learning"], isComplete: true))),
            ("owner.askWaitDays", .count(14)),
        ]
        for (id, value) in settings { sheet.set(id, Observation(value, source: .owner)) }
    }

    private func read(_ policyCase: PolicyCase, _ sheet: inout FactSheet) {
        let texts = Dictionary(
            policyCase.facts.compactMap { fact in
                if case .text(let text)? = fact.value { (fact.id, text) } else { nil }
            }, uniquingKeysWith: { first, _ in first })
        if let message = policyCase.message ?? texts["message.text"] { readMessage(message, &sheet) }
        if let headline = texts["sender.headline"] { readHeadline(headline, &sheet) }
        if let name = texts["sender.name"] { readName(name, &sheet) }
    }

    private func readMessage(_ message: String, _ sheet: inout FactSheet) {
        sheet.set("message.text", Observation(.text(message), source: .dossier("")))
        sheet.set(
            "invitation.hasMessage",
            Observation(.flag(message.contains { !$0.isWhitespace }), source: .computed("message")))
        for (id, holds) in detectors.facts(ofMessage: message).told {
            sheet.set(id, Observation(.flag(holds), source: .text("")))
        }
    }

    private func readHeadline(_ headline: String, _ sheet: inout FactSheet) {
        let findings = detectors.facts(ofHeadline: headline)
        let roles = MemberSet(findings.roles, isComplete: false, excluding: ["recruiter", "salesperson"])
        sheet.set("sender.roles", Observation(.someOf(roles), source: .text("headline")))
        sheet.set("profile.titleIsGeneric", Observation(.flag(findings.isGeneric), source: .text("headline")))
    }

    private func readName(_ name: String, _ sheet: inout FactSheet) {
        let findings = detectors.facts(ofName: name, known: known)
        let flags: [(FactID, Bool)] = [
            ("profile.nameIsSpoofed", findings.isSpoofed), ("profile.nameIsGeneric", findings.isGeneric),
            ("profile.nameResemblesKnown", findings.resembles != nil),
        ]
        for (id, flag) in flags { sheet.set(id, Observation(.flag(flag), source: .text("name"))) }
    }

    /// A case without a message, none of whose facts comes from one, is an invitation without words.
    private func fillMessage(_ policyCase: PolicyCase, _ sheet: inout FactSheet) {
        let speaksOfOne = sheet.known.contains {
            $0.definition.id.family == "message" && $0.observation.value.isSomething
        }
        sheet.fill("invitation.hasMessage", Observation(.flag(speaksOfOne), source: .computed("message")))
    }
}

extension FactValue {
    /// A flag that is true, a count above 0, or a text.
    fileprivate var isSomething: Bool {
        switch self {
        case .flag(let flag): flag
        case .count(let range): range.lower > 0
        case .text(let text): !text.isEmpty
        case .oneOf, .someOf, .date: false
        }
    }
}
