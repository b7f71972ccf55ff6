public import Diagnostics

/// Puts a site into a folder in one step: whoever looks sees the old site or the new one, never a mix.
public struct Publisher: Sendable {
    private let output: OutputFolder
    private let options: PublishingOptions

    /// Throws where `output` cannot be a folder; folders that lead to it are made.
    public init(output: String, options: PublishingOptions) throws(DiagnosticError) {
        self.output = try OutputFolder(output)
        self.options = options
    }

    /// Publishes the files that `write` puts into the build. Whatever it throws leaves the old site as it is.
    @discardableResult
    public func publish(
        _ write: (SiteBuild) async throws -> [PublishedFile]
    ) async throws -> PublishingReport {
        var report = PublishingReport()
        let build = try SiteBuild(output, options, report: &report)
        do {
            let files = try await write(build)
            try finish(build, files, &report)
        } catch {
            build.folder.abandon()
            throw error
        }
        clear(build, &report)
        return report
    }

    private func finish(
        _ build: SiteBuild, _ files: [PublishedFile], _ report: inout PublishingReport
    ) throws(DiagnosticError) {
        let manifest = SiteManifest(files)
        let old = build.previous?.manifest ?? SiteManifest()
        if options.inPlace {
            try InPlaceRenaming(build, manifest).publish(files)
        } else {
            try Exchange(build, manifest).publish()
        }
        report.unchanged = files.count(where: \.isUnchanged)
        report.kept = files.count(where: \.isKept)
        report.written = files.count - report.unchanged
        report.removed = old.files.keys.count { manifest.files[$0] == nil }
    }

    /// Removes the old site. The new one stands already: what goes wrong now is no error any more.
    private func clear(_ build: SiteBuild, _ report: inout PublishingReport) {
        do throws(SystemFailure) {
            try build.folder.clear(for: output, report: &report)
        } catch {
            let failure = error.published(to: output).diagnostics.map {
                Diagnostic.warning($0.message, at: $0.location)
            }
            report.diagnostics += failure
        }
    }
}
