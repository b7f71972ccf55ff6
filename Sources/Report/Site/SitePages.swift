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

/// Writes the pages of a site in order: senders first, for what they have in common stands on the others.
struct SitePages {
    let edition: Edition
    private let earlier: (any EarlierSite)?
    private(set) var files = 0
    private(set) var bytes = 0
    private var check = LinkCheck()
    private var findings = Findings()
    /// Pages of senders whose links were not looked at again.
    private var kept: [SiteFile] = []

    init(_ edition: Edition, _ earlier: (any EarlierSite)? = nil) { (self.edition, self.earlier) = (edition, earlier) }

    /// - Throws: `DiagnosticError` where a link of a page leads nowhere.
    mutating func write(baseURL: String?, _ deliver: (SiteFile) async throws -> Void) async throws {
        for asset in edition.theme.assets { try await hand(asset, to: deliver) }
        if let report = edition.report {
            try await writeSenders(of: report, deliver)
            try await writeQueues(of: report, deliver)
            try await writeLists(of: report, deliver)
        }
        for page in try handbook() + tables() { try await hand(page, to: deliver) }
        for shard in SearchShards(edition: edition).files() { try await hand(shard, to: deliver) }
        if let baseURL { for file in try addressed(baseURL) { try await hand(file, to: deliver) } }
        checkKept()
        try check.finish()
    }

    /// The links of a kept page were good when it was made, and most of what they lead to is among its ingredients. Where
    /// some other file is gone since then, they are all looked at again.
    private mutating func checkKept() {
        guard let earlier, !kept.isEmpty, !earlier.paths.allSatisfy(check.has) else { return }
        var links = LinkCheck.Findings()
        for page in kept {
            guard let fingerprint = page.fingerprint,
                let bytes = earlier.page(page.path, madeFrom: fingerprint)
            else { continue }
            links.add(SiteFile(page.path, bytes))
        }
        check.add(links)
    }

    private mutating func hand(_ file: SiteFile, to deliver: (SiteFile) async throws -> Void) async throws {
        check.add(LinkCheck.Findings(of: file))
        try await pass(file, to: deliver)
    }

    /// Hands a file over whose links were looked at already.
    private mutating func pass(_ file: SiteFile, to deliver: (SiteFile) async throws -> Void) async throws {
        if file.part == .whole || file.part == .first { files += 1 }
        bytes += file.bytes.count
        try await deliver(file)
    }

    private mutating func writeSenders(
        of report: ReportedInbox, _ deliver: (SiteFile) async throws -> Void
    ) async throws {
        let maker = try await SenderFiles(edition, report, over: earlier)
        let json = ReportJSON(policy: edition.content.policy, report: report)
        try await pass(SiteFile("report.json", json.head, part: .first), to: deliver)
        try await pass(SiteFile("report.csv", ReportCSV.head, part: .first), to: deliver)
        var isFirst = true
        try await inChunks(of: 64, count: report.order.count, { try maker.chunk($0) }) { chunk in
            findings.add(chunk.findings)
            check.add(chunk.links)
            let comma = isFirst || chunk.json.isEmpty ? [] : Array(",\n".utf8)
            isFirst = false
            for page in chunk.pages {
                try await pass(page, to: deliver)
                guard page.isKept else { continue }
                kept.append(page)
                kept[kept.count - 1].bytes = []
            }
            try await pass(SiteFile("report.json", comma + chunk.json, part: .next), to: deliver)
            try await pass(SiteFile("report.csv", chunk.csv, part: .next), to: deliver)
        }
        check.add(path: "report.json")
        check.add(path: "report.csv")
        try await pass(SiteFile("report.json", ReportJSON.foot, part: .last), to: deliver)
        try await pass(SiteFile("report.csv", [], part: .last), to: deliver)
    }

    private mutating func writeQueues(
        of report: ReportedInbox, _ deliver: (SiteFile) async throws -> Void
    ) async throws {
        let edition = edition
        for response in Response.allCases {
            let maker = QueueMaker(edition: edition, report: report, response: response)
            try await writeEach(
                maker.pageCount, { try edition.file(SitePath.queue(response, $0 + 1), maker.page($0 + 1)) }, deliver)
            let shards = QueueShards(report: report, response: response, headings: maker.headings)
            let count = QueueShards.count(of: report.decided.queue(response).count)
            try await writeEach(count, { shards.file($0) }, deliver)
            try await hand(print(PrintMaker(edition: edition, report: report, response: response)), to: deliver)
        }
    }

    private func print(_ maker: PrintMaker) async throws -> SiteFile {
        let path = SitePath.print(maker.response)
        let fingerprint = SenderIngredients(edition, maker.report).fingerprint(ofPrinted: maker.response, maker.count)
        if let bytes = earlier?.page(path, madeFrom: fingerprint) {
            return SiteFile(kept: path, bytes, madeFrom: fingerprint)
        }
        var briefs: [Brief] = []
        try await inChunks(of: 16, count: maker.count, maker.briefs) { briefs += $0 }
        var file = try edition.file(path, maker.page(briefs))
        file.fingerprint = fingerprint
        return file
    }

    private mutating func writeLists(
        of report: ReportedInbox, _ deliver: (SiteFile) async throws -> Void
    ) async throws {
        let edition = edition
        if edition.site.hasNames {
            let start = StartMaker(edition: edition, report: report)
            try await writeEach(
                start.pageCount, { try edition.file(SitePath.start($0 + 1), start.page($0 + 1)) }, deliver)
        }
        try await hand(AnsweredFile(report: report).file, to: deliver)
        let people = PeopleMaker(edition, report)
        try await writeEach(
            people.pageCount, { try edition.file(SitePath.people($0 + 1), people.page($0 + 1)) }, deliver)
        let index = IndexMaker(edition: edition, report: report, findings: findings)
        try await hand(try edition.file(SitePath.index, index.page()), to: deliver)
        try await hand(try edition.file("campaigns.html", CampaignMaker(edition, report).page()), to: deliver)
        try await hand(try edition.file(SitePath.changes, ChangesMaker(edition).page()), to: deliver)
    }

    /// Files made in parallel, handed over in order.
    private mutating func writeEach(
        _ count: Int, _ make: @escaping @Sendable (Int) throws -> SiteFile, _ deliver: (SiteFile) async throws -> Void
    ) async throws {
        try await inChunks(of: 4, count: count, { try $0.map(make).map { ($0, LinkCheck.Findings(of: $0)) } }) { made in
            for (file, links) in made {
                check.add(links)
                try await pass(file, to: deliver)
            }
        }
    }

    private func handbook() throws -> [SiteFile] {
        let maker = HandbookMaker(guidance: edition.guidance, spoke: edition.report == nil ? nil : findings.spoke)
        let chapters = try edition.guidance.handbook.chapters.enumerated().map { number, chapter in
            try edition.file(SitePath.chapter(chapter.page.name), maker.page(number))
        }
        let replies = ReplyMaker(edition.guidance)
        let letters = try edition.guidance.letters.letters.enumerated().map { number, letter in
            try edition.file(SitePath.reply(letter.reply.name), replies.page(number))
        }
        let indexes = (
            handbook: try edition.file(SitePath.handbook, maker.index()),
            replies: try edition.file(SitePath.replies, replies.index())
        )
        return [indexes.handbook] + chapters + [indexes.replies] + letters
    }

    private func tables() throws -> [SiteFile] {
        let findings = edition.report == nil ? nil : findings
        let pages = try [
            edition.file("recommendations.html", TableMaker(edition, findings: findings).page()),
            edition.file("coverage.html", CoverageMaker(edition.guidance).page()),
            edition.file("method.html", MethodMaker(edition: edition).page()),
        ]
        guard edition.report == nil else { return pages }
        let home = HandbookMaker(guidance: edition.guidance, spoke: nil).index(at: SitePath.index)
        return pages + [try edition.file(SitePath.index, home)]
    }

    private func addressed(_ baseURL: String) throws -> [SiteFile] {
        try AddressedFiles(edition: edition, baseURL: baseURL).files(check.pages)
    }
}
