internal import Decisions
internal import SenderPages
internal import Vetting

/// Makes the pages of a chunk of senders, with their lines of report.json and report.csv.
struct SenderFiles: Sendable {
    let edition: Edition
    let report: ReportedInbox

    struct Chunk: Sendable {
        var pages: [SiteFile] = []
        var json: [UInt8] = []
        var csv: [UInt8] = []
        var findings = Findings()
        var links = LinkCheck.Findings()
    }

    /// - Parameter range: places in the order of pages.
    func chunk(_ range: Range<Int>) -> Chunk {
        var chunk = Chunk()
        for index in report.order[range] {
            let file = SenderFile(index, in: report)
            let page = edition.file(file.path, SenderPageMaker(file, edition.guidance, report).page())
            if !chunk.json.isEmpty { chunk.json += Array(",\n".utf8) }
            chunk.json += ReportEntry(file).bytes
            chunk.csv += ReportCSV.row(file)
            chunk.findings.add(file)
            chunk.links.add(page)
            chunk.pages.append(page)
        }
        return chunk
    }
}
