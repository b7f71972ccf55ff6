internal import ArgumentParser
internal import Diagnostics
internal import Foundation

/// `vestibule init`: a new site with everything in it that it is made from.
struct InitCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "init", abstract: "Makes a new site: settings, a place for notes, the policy and the theme.",
        discussion: "Asks nothing and overwrites nothing: what is there already stays as it is.")

    @Argument(help: ArgumentHelp("Where to make it.", valueName: "folder"))
    var folder = "."

    @Flag(help: "Fill it with the data of an invented owner, to look around.")
    var withSample = false

    func run() async throws {
        let console = Console(surroundings: .live)
        do throws(DiagnosticError) {
            let share = Share(site: folder, surroundings: console.surroundings)
            try tell(lay(share), console)
        } catch {
            console.show(error.diagnostics)
            throw ExitCode.failure
        }
    }

    private func lay(_ share: Share) throws(DiagnosticError) -> SiteFolder {
        let content = try share.folder("content")
        let theme = try share.folder("themes/default")
        var site = try SiteFolder(folder)
        if withSample {
            try laySample(share, content, &site)
        } else {
            try site.write("site.yml", InitialFiles.settings)
            try site.write("senders/example.md", InitialFiles.dossier)
        }
        try site.makeFolder("exports")
        try site.write(".gitignore", InitialFiles.ignored)
        try site.copy(content, to: "content", leavingOut: "sample")
        try site.copy(theme, to: "themes/default")
        return site
    }

    private func laySample(_ share: Share, _ content: String, _ site: inout SiteFolder) throws(DiagnosticError) {
        let example = share.roots.map { $0 + "/site.example.yml" }.first(where: FileManager.default.fileExists)
        guard let example, let text = FileManager.default.contents(atPath: example) else {
            throw DiagnosticError(.error("The file site.example.yml that belongs to this program was not found"))
        }
        let settings = String(decoding: text, as: UTF8.self)
            .replacingOccurrences(of: "content/sample/export", with: "exports/sample")
            .replacingOccurrences(of: "content/sample/senders", with: "senders")
        try site.write("site.yml", settings)
        try site.copy(content + "/sample/export", to: "exports/sample")
        try site.copy(content + "/sample/senders", to: "senders")
    }

    private func tell(_ site: SiteFolder, _ console: Console) {
        for name in site.kept.prefix(10) { console.say("kept as it is: \(name)") }
        if site.kept.count > 10 { console.say("… and \(site.kept.count - 10) more") }
        guard !site.made.isEmpty else { return console.say("Everything was there already.") }
        console.say("Made \(site.made.count) files. Put your name into site.yml and an export into exports/, then run:")
        console.result(folder == "." ? "vestibule build" : "cd \(folder) && vestibule build")
    }
}
