internal import Detectors
internal import Exports
internal import People
internal import Vetting

/// What the owner knows, prepared for comparing every sender with it.
struct OwnersRecord: Sendable {
    let owner: Owner
    /// Names of people and brands, for look-alikes.
    let names: KnownNames
    let competitors: [CompanyName]
    let formerEmployers: [CompanyName]
    let followedCompanies: Set<CompanyName>
    let industries: Set<String>
    private let personalIssues: Set<PersonReference>
    private let harassed: Set<PersonReference>

    init(owner: Owner, tables: ExportTables, senders: [Sender], detectors: Detectors) {
        self.owner = owner
        names = KnownNames(
            people: OwnersRecord.people(owner, tables, senders), brands: owner.knownBrands + detectors.brandNames)
        competitors = owner.competitors.map(CompanyName.init)
        formerEmployers = owner.formerEmployers.map(CompanyName.init)
        followedCompanies = Set(tables.companyFollows.companies.map(CompanyName.init))
        industries = Set(([owner.industry].compactMap(\.self) + owner.relatedIndustries).map(OwnersRecord.industry))
        personalIssues = Set(owner.personalIssues.map(\.normalised))
        harassed = Set(owner.harassed.map(\.normalised))
    }

    static func industry(_ text: String) -> String {
        text.lowercased().split { !$0.isLetter && !$0.isNumber }.joined(separator: " ")
    }

    /// The owner's list, by profile or by name.
    func addLists(_ sender: Sender, to sheet: inout FactSheet) {
        if lists(personalIssues, sender) { sheet.set("sender.personalIssues", .flag(true), .owner) }
        if lists(harassed, sender) { sheet.set("sender.harassed", .flag(true), .owner) }
    }

    private func lists(_ list: Set<PersonReference>, _ sender: Sender) -> Bool {
        guard !list.isEmpty else { return false }
        if let profile = sender.profile, list.contains(.profile(profile)) { return true }
        return list.contains(.name(PersonName(sender.name.normalised)))
    }

    /// The owner, their connections, those they invited, those who praised them or of whom they took notes.
    private static func people(_ owner: Owner, _ tables: ExportTables, _ senders: [Sender]) -> [String] {
        let invited = tables.invitations.rows.lazy.filter { !$0.isIncoming }.map(\.name)
        let marked = (tables.endorsements.rows + tables.recommendations.rows + tables.notes.rows).map(\.name.text)
        let known = senders.lazy.filter(\.isKnownByDossier).map(\.name.text)
        return [owner.name] + tables.connections.rows.map(\.name.text) + Array(invited) + marked + Array(known)
    }
}

extension Sender {
    /// Whether the dossier names a relationship.
    fileprivate var isKnownByDossier: Bool {
        dossier?.entries.contains { entry in
            if entry.fact == "sender.relationship", case .someOf(let set)? = entry.value {
                set.members != ["none"]
            } else {
                false
            }
        } ?? false
    }
}

extension PersonReference {
    /// With a name in the form in which two spellings are one.
    fileprivate var normalised: PersonReference {
        if case .name(let name) = self { .name(PersonName(name.normalised)) } else { self }
    }
}
