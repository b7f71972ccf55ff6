public import Detectors
public import Diagnostics
public import Dossiers
internal import Exports
internal import Parallel
internal import People
public import Vetting

/// Reads everything that comes in: the export, the dossiers, and the owner out of site.yml and both.
public struct InboxReader: Sendable {
    let configuration: SiteConfiguration
    let registry: FactRegistry
    let detectors: Detectors
    let request: ReadingRequest

    public init(
        configuration: SiteConfiguration, registry: FactRegistry, detectors: Detectors,
        request: ReadingRequest = ReadingRequest()
    ) {
        self.configuration = configuration
        self.registry = registry
        self.detectors = detectors
        self.request = request
    }

    /// - Throws: every error found, with the warnings beside them.
    public func read() throws(DiagnosticError) -> Inbox {
        var (noted, export) = try Parallel.both(readDossiers) { () throws(DiagnosticError) in try readExport() }
        let senders = export.builder.senders(with: noted.dossiers)
        var log = DiagnosticLog(export.tables.warnings)
        log.add(noted.log.diagnostics + export.builder.log.diagnostics)
        try log.throwIfErrors()
        return try inbox(export, senders: senders, dossiers: noted.dossiers, warnings: log.diagnostics)
    }

    @Sendable private func readDossiers() -> (dossiers: [Dossier], log: DiagnosticLog) {
        var log = DiagnosticLog()
        guard let folder = configuration.inputs.dossiers.map(configuration.resolve) else { return ([], log) }
        let facts = FactValueReader(registry: registry)
        return (DossierFolder(facts: facts, limits: request.limits).read(folder, &log), log)
    }

    /// Nothing but the owner of site.yml where there are dossiers alone.
    private func readExport() throws(DiagnosticError) -> ReadExport {
        guard var export = try openExport() else {
            return ReadExport(owner: OwnerFinder(settings: configuration.owner, tables: ExportTables()))
        }
        try export.readTables()
        let owner = OwnerFinder(settings: configuration.owner, tables: export.tables)
        let joiner = PeopleJoiner(export.tables)
        let messages = MessageTable(people: joiner.people, owner: owner.identity)
        try export.readMessages(into: messages)
        return ReadExport(
            shownAs: export.shownAs, dateInName: export.dateInName, filesLeftAlone: export.filesLeftAlone,
            tables: export.tables, owner: owner, builder: SenderBuilder(joiner, messages: messages.events))
    }

    /// Nil where there are dossiers alone.
    private func openExport() throws(DiagnosticError) -> OpenExport? {
        guard let path = request.export ?? configuration.inputs.export.map(configuration.resolve) else {
            if configuration.inputs.dossiers != nil { return nil }
            throw DiagnosticError(
                .error("There is nothing to read: give --export, or \"inputs\" in site.yml"))
        }
        return try OpenExport(path, limits: request.limits)
    }

    private func inbox(
        _ export: ReadExport, senders: [Sender], dossiers: [Dossier], warnings: [Diagnostic]
    ) throws(DiagnosticError) -> Inbox {
        let tables = export.tables
        let owner = try export.owner.owner()
        let newest = DataDates(senders: senders, tables: tables).newest
        let asOf = try AsOfResolver(
            request: request, configured: configuration.asOf, dateInName: export.dateInName, newestInData: newest
        ).resolve()
        let campaigns = CampaignSearch(detectors: detectors, owner: owner).campaigns(among: senders)
        let finder = FactFinder(
            registry: registry, detectors: detectors, owner: owner, asOf: asOf.day, tables: tables, senders: senders,
            campaigns: campaigns)
        return Inbox(
            owner: owner, senders: senders, asOf: asOf, reading: report(export, dossiers),
            campaigns: campaigns, warnings: warnings, finder: finder)
    }

    private func report(_ export: ReadExport, _ dossiers: [Dossier]) -> ReadingReport {
        var report = ReadingReport()
        report.export = export.shownAs
        report.files = export.tables.readings.sorted { $0.name < $1.name }
        report.filesLeftAlone = export.filesLeftAlone
        report.dossiers = dossiers.count { !$0.isTableRow }
        report.tableRows = dossiers.count - report.dossiers
        return report
    }
}

/// What an export holds, its rows put to people.
private struct ReadExport {
    var shownAs: String?
    var dateInName: Day?
    var filesLeftAlone: [String] = []
    var tables = ExportTables()
    var owner: OwnerFinder
    var builder = SenderBuilder()
}
