internal import Detectors
internal import Exports
internal import People
internal import Vetting

/// Turns what is known of a sender into facts (the registry's "source" column and its closed worlds). Everything that all
/// senders share is prepared once.
struct FactFinder: Sendable {
    let registry: FactRegistry
    let detectors: Detectors
    let owner: Owner
    private(set) var asOf: Day
    let files: ExportFiles
    private let record: OwnersRecord
    /// The owner's settings, which every sender shares.
    private let base: FactSheet
    /// For senders with a nearly identical message: how many others have it, too.
    private var sharers: [Sender.ID: Int]

    init(
        registry: FactRegistry, detectors: Detectors, owner: Owner, asOf: Day, tables: ExportTables, senders: [Sender],
        campaigns: [Campaign]
    ) {
        self.registry = registry
        self.detectors = detectors
        self.owner = owner
        self.asOf = asOf
        files = ExportFiles(present: tables.present)
        record = OwnersRecord(owner: owner, tables: tables, senders: senders, detectors: detectors)
        base = OwnerFacts(owner: owner).sheet(registry)
        sharers = Dictionary(
            campaigns.flatMap { campaign in campaign.senders.map { ($0, campaign.senders.count - 1) } }
        ) { max($0, $1) }
    }

    /// From the outside in: what the files hold, what the text says, the dossier over both, what follows from all of it,
    /// and last what is plainly not so.
    ///
    /// - Parameter message: what was found in their message on an earlier reading.
    func reading(of sender: Sender, message: MessageFindings? = nil) -> SenderReading {
        var sheet = base
        InvitationFacts(sender: sender, asOf: asOf).add(to: &sheet)
        HistoryFacts(sender: sender, files: files, record: record).add(to: &sheet)
        NameFacts(name: sender.name, findings: nameFindings(sender.name), files: files).add(to: &sheet)
        record.addLists(sender, to: &sheet)
        DossierFacts(dossier: sender.dossier).addText(to: &sheet)
        let message = MessageFacts(detectors: detectors, sharers: sharers[sender.id] ?? 0, known: message)
            .add(to: &sheet)
        HeadlineFacts(detectors: detectors).add(to: &sheet)
        DossierFacts(dossier: sender.dossier).override(&sheet)
        DerivedFacts(
            owner: owner, record: record, detectors: detectors, contact: sender.contact, dossier: sender.dossier
        )
        .add(to: &sheet)
        ClosedWorld(looked: DossierFacts(dossier: sender.dossier).looked, asOf: asOf).complete(&sheet)
        sheet.newestDate = newestDay(sender)
        return SenderReading(facts: sheet, message: message)
    }

    /// The same on another day, with other senders of the same message.
    func on(_ day: Day, sharers: [Sender.ID: Int]) -> FactFinder {
        var finder = self
        (finder.asOf, finder.sharers) = (day, sharers)
        return finder
    }

    /// The name to greet with; nil where in doubt.
    func firstName(of name: PersonName) -> String? {
        name.firstName == nil ? nil : detectors.firstName(of: name.text)
    }

    func knownName(resembling name: PersonName) -> String? { nameFindings(name).resembles }

    private func nameFindings(_ name: PersonName) -> NameFindings {
        detectors.facts(ofName: name.text, known: record.names)
    }

    /// The newest day on which anything about the sender was seen; the day to look again counts from it.
    func newestDay(_ sender: Sender) -> Day? {
        let contact = sender.contact
        return [
            sender.invitation?.sentAt?.day, sender.dossier?.newestDay, contact.askedOn, contact.repliedOn,
            contact.lastMessageBeforeOn,
        ].compactMap(\.self).filter { $0 <= asOf }.max()
    }
}

/// Which files the export holds: what they would show and don't is not so; what is in no file is not known.
struct ExportFiles: Sendable {
    let hasInvitations: Bool
    let hasConnections: Bool
    let hasMessages: Bool
    /// Endorsements or recommendations: an export leaves out the file that would be empty.
    let hasPraise: Bool
    let hasMemberFollows: Bool

    init(present: Set<ExportRole>) {
        hasInvitations = present.contains(.invitations)
        hasConnections = present.contains(.connections)
        hasMessages = present.contains(.messages)
        hasPraise = present.contains(.endorsements) || present.contains(.recommendations)
        hasMemberFollows = present.contains(.memberFollows)
    }
}

extension FactSheet {
    mutating func set(_ id: FactID, _ value: FactValue, _ source: FactSource, on day: Day? = nil) {
        set(id, Observation(value, source: source, on: day))
    }

    /// Sets a fact that follows from others. A dossier's own word stays on top, and both are shown.
    mutating func derive(_ id: FactID, _ value: FactValue, _ source: FactSource, on day: Day? = nil) {
        let derived = Observation(value, source: source, on: day)
        if couldNotTell.contains(id) {
            set(id, derived)
            giveUp(on: id)
        } else if let noted = self[id] {
            set(id, derived)
            override(id, noted)
        } else {
            set(id, derived)
        }
    }

    func text(_ id: FactID) -> String? {
        if case .text(let text)? = self[id]?.value { text } else { nil }
    }

    func flag(_ id: FactID) -> Bool? {
        if case .flag(let flag)? = self[id]?.value { flag } else { nil }
    }

    func members(_ id: FactID) -> MemberSet? {
        if case .someOf(let set)? = self[id]?.value { set } else { nil }
    }
}
