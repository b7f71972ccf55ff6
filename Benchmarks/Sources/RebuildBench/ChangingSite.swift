internal import Foundation
internal import Measuring

/// A generated site with a policy and a theme of its own, to be changed and built again.
struct ChangingSite {
    private let folder: String
    private let program: String
    private let share: String

    private var data: String { folder + "/data" }
    /// A folder of its own for each round: what was made stays until the end, see `Scratch`.
    private var round = 0
    private var output: String { folder + "/site-\(round)" }
    private var template: String { data + "/themes/default/templates/sender.mustache" }

    init(_ folder: String, invitations: Int, program: String, share: String) throws {
        (self.folder, self.program, self.share) = (folder, program, share)
        try FileManager.default.copyItem(atPath: share + "/content", toPath: folder + "/content")
        try Child(sibling: "Generate", ["\(invitations)", data, folder + "/content"]).run()
        try FileManager.default.createDirectory(
            atPath: data + "/themes/default/templates", withIntermediateDirectories: true)
        try FileManager.default.copyItem(
            atPath: share + "/themes/default/templates/sender.mustache", toPath: template)
    }

    mutating func begin(round: Int) { self.round = round }

    func build() throws -> (usage: Usage, written: Int) {
        let built = try Child(program, ["build", "--config", data + "/site.yml", "--output", output])
            .run(takesErrors: true)
        let text = String(decoding: built.output, as: UTF8.self)
        guard let written = text.firstMatch(of: /([0-9]+) new or changed/).flatMap({ Int($0.1) }) else {
            throw MeasuringError.cannotRead(text)
        }
        return (built.usage, written)
    }

    /// Another one of its kind in each round.
    func make(_ change: Change, round: Int) throws {
        switch change {
        case .nothing: break
        case .dossier:
            let names = try FileManager.default.contentsOfDirectory(atPath: data + "/senders").sorted()
            try edit(data + "/senders/" + names[round]) {
                $0.replacing(/network.shared: [0-9]+/) { "network.shared: \($0.output.hasSuffix(" 7") ? 2 : 7)" }
            }
        case .guidance:
            try edit(folder + "/content/guidance/welcome.md") { $0 + "\nThis is sentence \(round + 1) of the kind.\n" }
        case .template:
            try edit(template) { $0.replacing(/<h2>The record[^<]*<\/h2>/, with: "<h2>The record, \(round + 1)</h2>") }
        }
    }

    private func edit(_ path: String, _ change: (String) -> String) throws {
        let text = try String(contentsOfFile: path, encoding: .utf8)
        let edited = change(text)
        guard edited != text else { throw MeasuringError.cannotRead("what was to be changed in \(path)") }
        try Data(edited.utf8).write(to: URL(fileURLWithPath: path))
    }

    /// What a build that makes no file anew would have to do at least: the site's files linked into a new folder, then the
    /// old links removed.
    func linkAndUnlink() throws -> Usage {
        let copy = folder + "/copy"
        let (start, used) = (ContinuousClock.now, ProcessorClock.ofThread)
        try FileManager.default.createDirectory(atPath: copy, withIntermediateDirectories: false)
        guard let listing = FileManager.default.enumerator(atPath: output) else {
            throw MeasuringError.cannotRead(output)
        }
        for case let path as String in listing {
            if listing.fileAttributes?[.type] as? FileAttributeType == .typeDirectory {
                guard mkdir(copy + "/" + path, 0o700) == 0 else { throw MeasuringError.cannotWrite(path) }
            } else {
                guard link(output + "/" + path, copy + "/" + path) == 0 else { throw MeasuringError.cannotWrite(path) }
            }
        }
        try FileManager.default.removeItem(atPath: copy)
        return Usage(clock: start.duration(to: .now).seconds, processor: ProcessorClock.ofThread - used)
    }
}
