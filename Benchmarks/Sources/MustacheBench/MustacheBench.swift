internal import BenchmarkSubjects
internal import Foundation
internal import Measuring
internal import MustachePages

/// The text of a site's sender pages by our templates and by swift-mustache, in turn, a few hundred at a time: prints
/// `TemplateFigures` as JSON. What goes into the pages is made ready before the clock runs.
///
/// `MustacheBench <site folder> <share folder>`. No more than 10,000 pages are made.
@main struct MustacheBench {
    private static let most = 10_000
    private static let batch = 200

    static func main() async throws {
        let arguments = CommandLine.arguments
        guard arguments.count == 3 else { throw MeasuringError.usage("MustacheBench <site folder> <share folder>") }
        let source = try await SenderPageSource(MeasuredSite(arguments[1], share: arguments[2]))
        var figures = TemplateFigures()
        for start in stride(from: 0, to: min(most, source.count), by: batch) {
            let pages = source.pages(start..<start + batch)
            let mustache = try MustacheSubject(pages, themeFolder: arguments[2] + "/themes/default/templates")
            figures.pages += pages.count
            figures.own += try time(pages.count) { page in
                var bytes: [UInt8] = []
                try pages.render(page, into: &bytes)
            }
            figures.mustache += try time(pages.count) { _ = try mustache.render($0) }
        }
        FileHandle.standardOutput.write(try JSONEncoder().encode(figures))
    }

    private static func time(_ pages: Int, _ make: (Int) throws -> Void) rethrows -> Double {
        let start = ProcessorClock.ofThread
        for page in 0..<pages { try make(page) }
        return ProcessorClock.ofThread - start
    }
}
