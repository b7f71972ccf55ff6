internal import Decisions
internal import SenderPages
internal import Templates
internal import Vetting

/// Makes the pages of a chunk of senders, with their lines of report.json and report.csv.
struct SenderFiles: Sendable {
    let edition: Edition
    let report: ReportedInbox
    /// What senders with one decision have in common, by the number of their verdict.
    private let shared: [Int32: SharedParts]

    /// - Parameter isSharing: false to make every page from the ground up.
    init(_ edition: Edition, _ report: ReportedInbox, isSharing: Bool = true) async throws {
        self.edition = edition
        self.report = report
        shared = isSharing ? try await SenderFiles.shared(edition, report) : [:]
    }

    struct Chunk: Sendable {
        var pages: [SiteFile] = []
        var json: [UInt8] = []
        var csv: [UInt8] = []
        var findings = Findings()
        var links = LinkCheck.Findings()
    }

    /// - Parameter range: places in the order of pages.
    func chunk(_ range: Range<Int>) throws -> Chunk {
        var chunk = Chunk()
        for index in report.order[range] {
            let file = SenderFile(index, in: report)
            let shared = sharedParts(of: file)
            try add(page(of: file, shared), of: file, shared, to: &chunk)
        }
        return chunk
    }

    func sharedParts(of file: SenderFile) -> SharedParts? { file.shared.flatMap { shared[$0] } }

    func page(of file: SenderFile, _ shared: SharedParts?) -> SenderPage {
        SenderPageMaker(file, edition.guidance, report, views: shared?.views).page()
    }

    private func add(_ page: SenderPage, of file: SenderFile, _ shared: SharedParts?, to chunk: inout Chunk) throws {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(chunk.pages.last.map { $0.bytes.count + 4_096 } ?? 32_768)
        let taken = try edition.theme.templates.render(page, with: shared?.parts ?? PreparedParts(), into: &bytes)
        chunk.links.add(page: file.path, SenderFiles.links(in: bytes, besides: taken, shared))
        chunk.pages.append(SiteFile(file.path, bytes))
        if !chunk.json.isEmpty { chunk.json += Array(",\n".utf8) }
        chunk.json += ReportEntry(file, shared: shared?.entry).bytes
        chunk.csv += ReportCSV.row(file)
        chunk.findings.add(file)
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

    private static func shared(_ edition: Edition, _ report: ReportedInbox) async throws -> [Int32: SharedParts] {
        guard let first = report.order.first else { return [:] }
        let page = SenderPageMaker(SenderFile(first, in: report), edition.guidance, report).page()
        let decisions = report.decided.sharedDecisions
        var shared: [Int32: SharedParts] = [:]
        try await inChunks(of: 16, count: decisions.count) { range in
            try decisions[range].map { ($0.verdict, try SharedParts($0.decision, number: $0.verdict, page, edition)) }
        } deliver: { made in
            for (verdict, parts) in made { shared[verdict] = parts }
        }
        return shared
    }
}
