public import Detectors
public import Diagnostics
public import Dossiers
internal import Exports
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
        var log = DiagnosticLog()
        let dossiers = readDossiers(&log)
        var export = try openExport(or: log)
        try export?.readTables()
        let tables = export?.tables ?? ExportTables()
        let finder = OwnerFinder(settings: configuration.owner, tables: tables)
        var builder = SenderBuilder()
        if export != nil {
            let joiner = PeopleJoiner(tables)
            let messages = MessageTable(people: joiner.people, owner: finder.identity)
            try export?.readMessages(into: messages)
            builder = SenderBuilder(joiner, messages: messages.events)
        }
        let senders = builder.senders(with: dossiers)
        var all = DiagnosticLog(export?.tables.warnings ?? [])
        all.add(log.diagnostics + builder.log.diagnostics)
        try all.throwIfErrors()
        return try inbox(
            owner: finder.owner(), senders: senders, tables: export?.tables ?? tables, export: export,
            dossiers: dossiers, warnings: all.diagnostics)
    }

    private func readDossiers(_ log: inout DiagnosticLog) -> [Dossier] {
        guard let folder = configuration.inputs.dossiers.map(configuration.resolve) else { return [] }
        let facts = FactValueReader(registry: registry)
        return DossierFolder(facts: facts, limits: request.limits).read(folder, &log)
    }

    /// Nil where there are dossiers alone.
    private func openExport(or log: DiagnosticLog) throws(DiagnosticError) -> OpenExport? {
        guard let path = request.export ?? configuration.inputs.export.map(configuration.resolve) else {
            if configuration.inputs.dossiers != nil { return nil }
            throw DiagnosticError(
                .error("There is nothing to read: give --export, or \"inputs\" in site.yml"))
        }
        return try OpenExport(path, limits: request.limits)
    }

    private func inbox(
        owner: Owner, senders: [Sender], tables: ExportTables, export: OpenExport?, dossiers: [Dossier],
        warnings: [Diagnostic]
    ) throws(DiagnosticError) -> Inbox {
        let newest = DataDates(senders: senders, tables: tables).newest
        let asOf = try AsOfResolver(
            request: request, configured: configuration.asOf, dateInName: export?.dateInName, newestInData: newest
        ).resolve()
        let campaigns = CampaignSearch(detectors: detectors, owner: owner).campaigns(among: senders)
        let finder = FactFinder(
            registry: registry, detectors: detectors, owner: owner, asOf: asOf.day, tables: tables, senders: senders,
            campaigns: campaigns)
        return Inbox(
            owner: owner, senders: senders, asOf: asOf, reading: report(tables, export, dossiers),
            campaigns: campaigns, warnings: warnings, finder: finder)
    }

    private func report(_ tables: ExportTables, _ export: OpenExport?, _ dossiers: [Dossier]) -> ReadingReport {
        var report = ReadingReport()
        report.export = export?.shownAs
        report.files = tables.readings.sorted { $0.name < $1.name }
        report.filesLeftAlone = export?.filesLeftAlone ?? []
        report.dossiers = dossiers.count { !$0.isTableRow }
        report.tableRows = dossiers.count - report.dossiers
        return report
    }
}
