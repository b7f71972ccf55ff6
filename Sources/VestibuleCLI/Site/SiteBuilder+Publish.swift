internal import Decisions
internal import Diagnostics
internal import Publishing
internal import Report

extension SiteBuilder {
    /// Puts the site in the place of the old one.
    ///
    /// - Parameter isFull: to render every file, whatever the old site holds.
    func publish(
        to output: String, _ options: PublishingOptions, isFull: Bool = false, _ console: Console
    ) async throws -> (SiteSummary, PublishingReport) {
        let progress = Progress("files written", on: console)
        defer { progress.end() }
        var summary = SiteSummary()
        let report = try await Publisher(output: output, options: options).publish { disk in
            let writer = SiteWriter(disk, progress)
            summary = try await build(over: isFull ? nil : disk) { file in try writer.write(file) }
            return writer.published
        }
        return (summary, report)
    }
}
