internal import OverviewPages
internal import ListPages
internal import SiteFiles
internal import Decisions
internal import Diagnostics
internal import GuidancePages
internal import Invitations
internal import Policy
internal import SenderPages
internal import Vetting

/// Makes the files of a site: what needs no sum over all senders beside the senders' pages, the rest after them.
struct SitePages: Sendable {
    let edition: Edition
    private let earlier: (any EarlierSite)?

    /// What makes some files of the site, at any time and beside others.
    typealias Job = @Sendable () throws -> [SiteFile]

    init(_ edition: Edition, _ earlier: (any EarlierSite)? = nil) { (self.edition, self.earlier) = (edition, earlier) }

    /// - Returns: what was handed over.
    /// - Throws: `DiagnosticError` where a link of a page leads nowhere.
    func write(
        baseURL: String?, _ deliver: @escaping @Sendable (SiteFile) throws -> Void
    ) async throws -> Delivery {
        let promised = PromisedPages(edition.report.map { report in report.order.map(report.path) } ?? [])
        var delivery = Delivery(promising: promised, to: deliver)
        for asset in edition.theme.assets { try delivery.hand(asset) }
        var findings = Findings()
        var kept: [SenderFiles.Kept] = []
        if let report = edition.report {
            let ingredients = SenderIngredients(edition, report)
            let another = delivery.another
            async let lists = writeLists(of: report, ingredients, to: another)
            (findings, kept) = try await writeSenders(of: report, ingredients, to: &delivery)
            delivery.add(try await lists)
        }
        try await SitePages.write(summing(findings), to: &delivery)
        if let baseURL {
            let pages = promised.paths + delivery.links.files
            for file in try AddressedFiles(edition: edition, baseURL: baseURL).files(pages) { try delivery.hand(file) }
        }
        checkAgain(kept, &delivery.links)
        try delivery.links.finish()
        return delivery
    }

    /// The links of a kept page were good when it was made, and most of what they lead to is among its ingredients. Where
    /// some other file is gone since then, they are all looked at again.
    private func checkAgain(_ kept: [SenderFiles.Kept], _ links: inout LinkCheck) {
        guard let earlier, !kept.isEmpty, !earlier.paths.allSatisfy(links.has) else { return }
        for page in kept {
            guard let bytes = earlier.page(page.path, madeFrom: page.fingerprint) else { continue }
            links.add(SiteFile(page.path, bytes))
        }
    }

    private func writeSenders(
        of report: ReportedInbox, _ ingredients: SenderIngredients, to delivery: inout Delivery
    ) async throws -> (Findings, [SenderFiles.Kept]) {
        let maker = try await SenderFiles(edition, ingredients, over: earlier)
        let json = ReportJSON(policy: edition.content.policy, report: report)
        try delivery.hand(SiteFile("report.json", json.head, part: .first))
        try delivery.hand(SiteFile("report.csv", ReportCSV.head, part: .first))
        var (findings, kept, isFirst) = (Findings(), [SenderFiles.Kept](), true)
        let another = delivery.another
        try await inChunks(of: 64, count: report.order.count) {
            try maker.chunk($0, to: another)
        } deliver: { chunk in
            findings.add(chunk.findings)
            delivery.add(chunk.delivery)
            kept += chunk.kept
            if !isFirst { try delivery.pass(SiteFile("report.json", Array(",\n".utf8), part: .next)) }
            isFirst = false
            try delivery.pass(SiteFile("report.json", chunk.json, part: .next))
            try delivery.pass(SiteFile("report.csv", chunk.csv, part: .next))
        }
        try delivery.pass(SiteFile("report.json", ReportJSON.foot, part: .last))
        try delivery.pass(SiteFile("report.csv", [], part: .last))
        return (findings, kept)
    }

    private func writeLists(
        of report: ReportedInbox, _ ingredients: SenderIngredients, to delivery: Delivery
    ) async throws -> Delivery {
        var delivery = delivery
        for response in Response.allCases {
            let maker = PrintMaker(edition: edition, report: report, response: response)
            try delivery.hand(try await print(maker, ingredients))
        }
        try await SitePages.write(lists(of: report), to: &delivery)
        return delivery
    }

    private func print(_ maker: PrintMaker, _ ingredients: SenderIngredients) async throws -> SiteFile {
        let path = SitePath.print(maker.response)
        let fingerprint = ingredients.fingerprint(ofPrinted: maker.response, maker.count)
        if let bytes = earlier?.page(path, madeFrom: fingerprint) {
            return SiteFile(kept: path, bytes, madeFrom: fingerprint)
        }
        var briefs: [Brief] = []
        try await inChunks(of: 16, count: maker.count, maker.briefs) { briefs += $0 }
        var file = try edition.file(path, maker.page(briefs))
        file.fingerprint = fingerprint
        return file
    }

    private static func write(_ jobs: [Job], to delivery: inout Delivery) async throws {
        let another = delivery.another
        try await inChunks(of: 1, count: jobs.count) { range in
            var part = another
            for job in jobs[range] { for file in try job() { try part.hand(file) } }
            return part
        } deliver: {
            delivery.add($0)
        }
    }
}
