internal import OverviewPages
internal import ListPages
internal import SiteFiles
internal import Decisions
internal import Invitations
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
    /// What senders have in common of whom the same is known, by the number of their sheet.
    private let alike: [AlikeParts?]
    private let ingredients: SenderIngredients
    private let earlier: (any EarlierSite)?
    private let entries: EarlierEntries?

    /// - Parameter isSharing: false to make every page from the ground up.
    init(
        _ edition: Edition, _ ingredients: SenderIngredients, over earlier: (any EarlierSite)? = nil,
        isSharing: Bool = true
    ) async throws {
        self.edition = edition
        self.ingredients = ingredients
        report = ingredients.report
        self.earlier = earlier
        entries = earlier.flatMap(EarlierEntries.init)
        shared = isSharing ? try await SenderFiles.shared(edition, report) : []
        alike = isSharing ? try await SenderFiles.alike(edition, report, shared) : []
    }

    /// What became of some senders' pages, which were handed over; their lines are for others to hand over in order.
    struct Chunk: Sendable {
        var delivery: Delivery
        var kept: [Kept] = []
        var json: [UInt8] = []
        var csv: [UInt8] = []
        var findings = Findings()

        init(_ delivery: Delivery, senders: Int) {
            self.delivery = delivery
            json.reserveCapacity(senders * SenderFiles.usualEntry)
        }
    }

    /// A page that was taken over.
    struct Kept: Sendable {
        var path: String
        var fingerprint: UInt128
    }

    /// Bytes of a line of report.json, and of a page, as they mostly are.
    private static let usualEntry = 9_000
    private static let usualPage = 32_768

    /// - Parameters:
    ///   - range: places in the order of pages.
    ///   - delivery: whereto pages go.
    func chunk(_ range: Range<Int>, to delivery: Delivery) throws -> Chunk {
        var chunk = Chunk(delivery, senders: range.count)
        var bytes: [UInt8] = []
        bytes.reserveCapacity(SenderFiles.usualPage)
        for index in report.order[range] {
            let reading = report.decided.reading(of: index)
            let fingerprint = ingredients.fingerprint(of: index, reading.facts)
            if !chunk.json.isEmpty { chunk.json += ",\n".utf8 }
            if try !keep(index, madeFrom: fingerprint, in: &chunk) {
                try make(SenderFile(index, reading, in: report), fingerprint, &chunk, in: &bytes)
            }
        }
        return chunk
    }

    /// Takes the page and the line over from the earlier site; false where they have to be made.
    private func keep(_ index: Int, madeFrom fingerprint: UInt128, in chunk: inout Chunk) throws -> Bool {
        let path = report.path(of: index)
        guard let earlier, let bytes = earlier.page(path, madeFrom: fingerprint),
            let entry = entries?.entry(of: report.id(of: index))
        else { return false }
        let page = SiteFile(kept: path, bytes, madeFrom: fingerprint)
        chunk.delivery.links.add(kept: page)
        try chunk.delivery.pass(page)
        chunk.kept.append(Kept(path: path, fingerprint: fingerprint))
        chunk.json += entry
        add(report.decided.decision(of: index), of: index, to: &chunk)
        return true
    }

    /// - Parameter bytes: the room for a page, taken anew for every one.
    private func make(
        _ file: SenderFile, _ fingerprint: UInt128, _ chunk: inout Chunk, in bytes: inout [UInt8]
    ) throws {
        bytes.removeAll(keepingCapacity: true)
        let alike = alikeParts(of: file.index)
        let shared = alike == nil ? sharedParts(of: file.index) : nil
        let taken = try page(of: file, alike, shared).render(by: edition.theme.templates, into: &bytes)
        let links = SenderFiles.links(in: bytes, besides: taken, alike?.links ?? shared?.links)
        chunk.delivery.links.add(page: file.path, links)
        if let alike {
            alike.entry.append(file, to: &chunk.json)
        } else {
            ReportEntry(file, shared: shared?.entry).append(to: &chunk.json)
        }
        var made = SiteFile(file.path, bytes)
        made.fingerprint = fingerprint
        try chunk.delivery.pass(made)
        add(file.decision, of: file.index, to: &chunk)
    }

    private func add(_ decision: Decision, of index: Int, to chunk: inout Chunk) {
        ReportCSV.append(decision, of: index, in: report, to: &chunk.csv)
        if report.decided.standings[index].isPending { chunk.findings.add(decision, of: index) }
    }

    func page(of file: SenderFile) -> PreparedPage {
        page(of: file, alikeParts(of: file.index), sharedParts(of: file.index))
    }

    private func page(of file: SenderFile, _ alike: AlikeParts?, _ shared: SharedParts?) -> PreparedPage {
        let maker = SenderPageMaker(file, edition.guidance, report, views: shared?.views)
        guard let alike else { return PreparedPage(page: maker.page(), parts: shared?.parts ?? PreparedParts()) }
        return PreparedPage(page: maker.page(like: alike.page), mold: alike.mold)
    }

    private func sharedParts(of index: Int) -> SharedParts? {
        let record = Int(report.decided.standings[index].record)
        return shared.indices.contains(record) ? shared[record] : nil
    }

    private func alikeParts(of index: Int) -> AlikeParts? {
        report.decided.sheet(of: index).flatMap { alike.indices.contains($0) ? alike[$0] : nil }
    }

    /// Those of the parts that were made ahead are known; only what stands between them is read.
    private static func links(in bytes: [UInt8], besides taken: [Range<Int>], _ shared: PageLinks?) -> [PageLinks] {
        var links = PageLinks()
        var start = 0
        for range in taken {
            links.read(bytes[start..<range.lowerBound])
            start = range.upperBound
        }
        links.read(bytes[start...])
        return [links] + (shared.map { [$0] } ?? [])
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

    private static func alike(
        _ edition: Edition, _ report: ReportedInbox, _ shared: [SharedParts]
    ) async throws -> [AlikeParts?] {
        let sheets = report.decided.sheets
        var alike: [AlikeParts?] = []
        try await inChunks(of: 64, count: sheets.count) { range in
            try range.map { number in
                guard sheets[number].isMolded else { return nil }
                let file = SenderFile(sheets[number].first, in: report)
                let record = shared[Int(file.standing.record)]
                let page = SenderPageMaker(file, edition.guidance, report, views: record.views).page()
                return try AlikeParts(file, page, record.entry, number: Int32(shared.count + number), edition)
            }
        } deliver: {
            alike += $0
        }
        return alike
    }
}
