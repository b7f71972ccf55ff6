internal import BenchmarkSubjects
internal import Detectors
internal import Foundation
internal import Measuring
internal import MustachePages
internal import Policy

/// The parts of a build that others have made, too: each alone, beside theirs, in turn, on one thread.
///
/// `PartBench <site folder> <share folder>`: a site as `Generate` made it, and the repository's folder.
@main struct PartBench {
    static func main() async throws {
        let arguments = CommandLine.arguments
        guard arguments.count == 3 else { throw MeasuringError.usage("PartBench <site folder> <share folder>") }
        let (folder, share) = (arguments[1], arguments[2])
        let site = try MeasuredSite(folder, share: share)
        var table = PartTable()
        try table.add(tables(folder + "/export"))
        try table.add(await templates(site, share))
        try table.add(markdown(share))
        try table.add(detectors(site, share))
        print(table.text)
    }

    private static func tables(_ export: String) throws -> Part {
        let file = try Data(contentsOf: URL(fileURLWithPath: export + "/Invitations.csv"))
        let table = TableSubject([UInt8](file))
        let rows = try same(table.rows(), table.rowsOfLibrary(), "rows of a table")
        return Part(
            "CSV", unit: "rows", count: rows,
            [
                .init("our reader: limits, places, bad rows passed over") { _ = table.rows() },
                .init("libcsv alone") { _ = table.rowsOfLibrary() },
                .init("an export's folder: rows become people, dates, addresses") {
                    _ = try ExportSubject.rows(in: export)
                },
            ])
    }

    private static func templates(_ site: MeasuredSite, _ share: String) async throws -> Part {
        let subject = try await SenderPageSource(site).pages(0..<300)
        let mustache = try MustacheSubject(subject, themeFolder: share + "/themes/default/templates")
        let byHand = try AppendedPages(subject, mustache)
        return Part(
            "sender pages", unit: "pages", count: subject.count,
            [
                .init("our templates, whole pages") { try eachPage(of: subject) { try subject.render($0, into: &$1) } },
                .init("our templates, what alike senders share made before (as in a build)") {
                    try eachPage(of: subject) { try subject.renderPrepared($0, into: &$1) }
                },
                .init("the same bytes appended by hand") { eachPage(of: subject) { byHand.append($0, to: &$1) } },
                .init("swift-mustache, same template, same data") {
                    for page in 0..<subject.count { _ = try mustache.render(page) }
                },
            ])
    }

    private static func eachPage(
        of subject: SenderPageSubject, _ make: (Int, inout [UInt8]) throws -> Void
    ) rethrows {
        for page in 0..<subject.count {
            var bytes: [UInt8] = []
            bytes.reserveCapacity(1 << 15)
            try make(page, &bytes)
        }
    }

    private static func markdown(_ share: String) throws -> Part {
        let subject = MarkdownSubject(try SharedTexts.markdown(in: share + "/content"))
        return Part(
            "CommonMark", unit: "MB", count: Double(subject.size) / 1e6,
            [
                .init("our walk over libcmark's tree: safe, with headings, links, plain text") { _ = subject.html() },
                .init("libcmark's own HTML") { _ = subject.htmlOfLibrary() },
            ])
    }

    private static func detectors(_ site: MeasuredSite, _ share: String) throws -> Part {
        let messages = try SharedTexts.messages(in: share + "/Tests/Fixtures/messages")
        let detectors = site.content.detectors
        return Part(
            "detectors", unit: "messages", count: messages.count,
            [
                .init("facts of a message, four languages") {
                    for text in messages { _ = detectors.facts(ofMessage: text) }
                }
            ])
    }

    private static func same<Value: Equatable>(_ one: Value, _ other: Value, _ what: String) throws -> Value {
        guard one == other else { throw MeasuringError.notTheSame("\(what): \(one) and \(other)") }
        return one
    }
}
