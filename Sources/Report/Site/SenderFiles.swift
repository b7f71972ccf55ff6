internal import OverviewPages
internal import ListPages
internal import SiteFiles
internal import Decisions
internal import SenderPages
internal import Templates
internal import Vetting

/// Makes the pages of a chunk of senders, with their lines of report.json and report.csv; what the earlier site holds of
/// them already is taken over.
struct SenderFiles: Sendable {
    let edition: Edition
    let report: ReportedInbox
    /// What senders with one decision have in common, by the number of their record.
    private let shared: [SharedParts]
    private let ingredients: SenderIngredients
    private let earlier: (any EarlierSite)?
    private let entries: EarlierEntries?

    /// - Parameter isSharing: false to make every page from the ground up.
    init(
        _ edition: Edition, _ report: ReportedInbox, over earlier: (any EarlierSite)? = nil, isSharing: Bool = true
    ) async throws {
        self.edition = edition
        self.report = report
        ingredients = SenderIngredients(edition, report)
        self.earlier = earlier
        entries = earlier.flatMap(EarlierEntries.init)
        shared = isSharing ? try await SenderFiles.shared(edition, report) : []
    }

    struct Chunk: Sendable {
        var pages: [SiteFile] = []
        var json: [UInt8] = []
        var csv: [UInt8] = []
        var findings = Findings()
        var links = LinkCheck.Findings()

        mutating func add(_ page: SiteFile, entry: [UInt8]) {
            pages.append(page)
            if !json.isEmpty { json += Array(",\n".utf8) }
            json += entry
        }

        mutating func add(_ decision: Decision, of index: Int, in report: ReportedInbox) {
            csv += ReportCSV.row(decision, of: index, in: report)
            if report.decided.standings[index].isPending { findings.add(decision, of: index) }
        }
    }

    /// - Parameter range: places in the order of pages.
    func chunk(_ range: Range<Int>) throws -> Chunk {
        var chunk = Chunk()
        for index in report.order[range] {
            let fingerprint = ingredients.fingerprint(of: index)
            if !keep(index, madeFrom: fingerprint, in: &chunk) { try make(index, fingerprint, &chunk) }
        }
        return chunk
    }

    /// Takes the page and the line over from the earlier site; false where they have to be made.
    private func keep(_ index: Int, madeFrom fingerprint: UInt128, in chunk: inout Chunk) -> Bool {
        let path = report.path(of: index)
        guard let earlier, let bytes = earlier.page(path, madeFrom: fingerprint),
            let entry = entries?.entry(of: report.id(of: index))
        else { return false }
        let page = SiteFile(kept: path, bytes, madeFrom: fingerprint)
        chunk.links.add(kept: page)
        chunk.add(page, entry: entry)
        chunk.add(report.decided.decision(of: index), of: index, in: report)
        return true
    }

    private func make(_ index: Int, _ fingerprint: UInt128, _ chunk: inout Chunk) throws {
        let file = SenderFile(index, in: report)
        let shared = sharedParts(of: index)
        let page = page(of: file, shared)
        var bytes: [UInt8] = []
        bytes.reserveCapacity(chunk.pages.last.map { $0.bytes.count + 4_096 } ?? 32_768)
        let taken = try edition.theme.templates.render(page, with: shared?.parts ?? PreparedParts(), into: &bytes)
        let links = SenderFiles.links(in: bytes, besides: taken, shared)
        var made = SiteFile(file.path, bytes)
        made.fingerprint = fingerprint
        chunk.links.add(page: file.path, links)
        chunk.add(made, entry: ReportEntry(file, shared: shared?.entry).bytes)
        chunk.add(file.decision, of: index, in: report)
    }

    func page(of file: SenderFile, _ shared: SharedParts?) -> SenderPage {
        SenderPageMaker(file, edition.guidance, report, views: shared?.views).page()
    }

    func sharedParts(of index: Int) -> SharedParts? {
        let record = Int(report.decided.standings[index].record)
        return shared.indices.contains(record) ? shared[record] : nil
    }

    /// Those of the parts that were made ahead are known; only what stands between them is read.
    private static func links(in bytes: [UInt8], besides taken: [Range<Int>], _ shared: SharedParts?) -> [PageLinks] {
        var links = PageLinks()
        var start = 0
        for range in taken {
            links.read(bytes[start..<range.lowerBound])
            start = range.upperBound
        }
        links.read(bytes[start...])
        return [links] + (shared.map { [$0.links] } ?? [])
    }

    private static func shared(_ edition: Edition, _ report: ReportedInbox) async throws -> [SharedParts] {
        guard let first = report.order.first else { return [] }
        let page = SenderPageMaker(SenderFile(first, in: report), edition.guidance, report).page()
        let decisions = report.decided.shared
        var shared: [SharedParts] = []
        try await inChunks(of: 16, count: decisions.count) { range in
            try range.map { try SharedParts(decisions[$0], number: Int32($0), page, edition) }
        } deliver: {
            shared += $0
        }
        return shared
    }
}
