internal import Dossiers
internal import Diagnostics
internal import Foundation
internal import LocalServer
internal import Publishing
internal import Report

/// A site that is shown, watched and built again.
struct Preview: Sendable {
    private static let pause = Duration.milliseconds(150)

    let command: ServeCommand
    let folder: String
    let console: Console
    private let program: String
    private let state = PreviewState()

    init(command: ServeCommand, folder: String, console: Console) {
        (self.command, self.folder, self.console) = (command, folder, console)
        program = ProgramIdentity.text(console.surroundings)
    }

    func run(port: UInt16, opens: Bool) async throws {
        let server = PreviewServer(folder: folder, port: port, state: state)
        let watch = Watch(paths: watchedPaths)
        await rebuild()
        try await withThrowingTaskGroup(of: Void.self) { group in
            group.addTask {
                try await server.run {
                    console.result(server.address)
                    console.say("Ctrl-C ends it.")
                    if opens { Browser.open(server.address) }
                }
            }
            group.addTask { try await rebuildAtChanges(watch) }
            // Whichever ends, or fails, ends the preview.
            try await group.next()
            group.cancelAll()
        }
    }

    private func rebuildAtChanges(_ watch: Watch) async throws {
        var watch = watch
        while !Task.isCancelled {
            try await Task.sleep(for: Self.pause)
            if watch.hasChanged(watchedPaths) { await rebuild() }
        }
    }

    /// Reads everything anew: site.yml may have changed, too.
    private func rebuild() async {
        do {
            let settings = try SiteSettings(command.common, console.surroundings)
            let look = try SiteLook(command.options, settings)
            let sources = try SiteSources.load(settings, look, console.surroundings)
            let site = try look.builder(of: sources, by: program)
            let (_, report) = try await site.publish(to: folder, PublishingOptions(), console)
            console.say("Built: \(report.text)")
            state.rebuilt()
        } catch let error as DiagnosticError {
            console.show(error.diagnostics)
            state.rebuilt(errors: error.diagnostics)
        } catch {
            state.rebuilt(errors: [.error("\(error)")])
        }
    }

    /// Everything that a site is made from.
    private var watchedPaths: [String] {
        var paths = ["site.yml"]
        do throws(DiagnosticError) {
            let settings = try SiteSettings(command.common, console.surroundings)
            let site = settings.configuration
            paths += [site.path, settings.export, site.inputs.export.map(site.resolve)].compactMap(\.self)
            paths += settings.share.themes + [try settings.content()]
            paths += [site.inputs.dossiers.map(site.resolve)].compactMap(\.self)
        } catch {
            // A site.yml that cannot be read is watched by itself until it can.
            paths += [command.common.config].compactMap(\.self)
        }
        return paths
    }
}
