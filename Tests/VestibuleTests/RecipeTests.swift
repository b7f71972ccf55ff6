import Foundation
import StrictYAML
import Testing

/// Every recipe of docs/ci.md, read as the service and the program would read it.
@Suite struct RecipeTests {
    private static let page = "docs/ci.md"

    /// The blocks of YAML, each with the heading above it.
    private static func recipes() throws -> [(heading: String, text: String)] {
        let text = try String(contentsOfFile: "\(Program.repository)/\(page)", encoding: .utf8)
        return text.split(separator: "\n## ").dropFirst().flatMap { section in
            let heading = String(section.prefix { $0 != "\n" })
            let blocks = section.split(separator: "```", omittingEmptySubsequences: false)
            return blocks.indices.filter { $0 % 2 == 1 && blocks[$0].hasPrefix("yaml\n") }
                .map { (heading, String(blocks[$0].dropFirst(5))) }
        }
    }

    @Test func `there is a complete recipe for each use and each service`() throws {
        #expect(
            try Self.recipes().map(\.heading) == [
                "GitHub: guidance on Pages", "GitHub: a personal report as a private artefact",
                "GitHub: what a policy edit moves", "GitLab: guidance on Pages",
                "GitLab: a personal report as a private artefact",
            ])
    }

    @Test func `every recipe is YAML with keys that the service knows`() throws {
        for (heading, text) in try Self.recipes() {
            let root = try #require(try YAMLNode.parse(text, path: heading))
            let unknown = heading.hasPrefix("GitHub") ? Keys.github.unknown(in: root) : Keys.gitlab.unknown(in: root)
            #expect(unknown.isEmpty, "\(heading): \(unknown)")
        }
    }

    @Test func `every job that is needed or extended is there`() throws {
        for (heading, text) in try Self.recipes() {
            let root = try #require(try YAMLNode.parse(text, path: heading))
            let jobs = heading.hasPrefix("GitHub") ? try #require(root["jobs"]) : root
            let names = Set(jobs.pairs?.map(\.key) ?? [])
            for job in jobs.pairs?.map(\.value) ?? [] {
                for other in [job["needs"]?.text, job["extends"]?.text].compactMap(\.self) {
                    #expect(names.contains(other), "\(heading): \(other)")
                }
                if let stage = job["stage"]?.text {
                    #expect(root["stages"]?.items?.contains { $0.text == stage } == true, "\(heading): \(stage)")
                }
            }
        }
    }

    @Test func `every command and option that a recipe uses exists`() throws {
        let help = try Program(folder: FileManager.default.temporaryDirectory.path)
            .run("--experimental-dump-help").output
        let tool = try JSONDecoder().decode(Tool.self, from: Data(help.utf8)).command
        var used = 0
        for (heading, text) in try Self.recipes() {
            for line in text.split(separator: "\n") where !line.contains("[ -x") {
                guard let call = line.firstRange(of: "tools/bin/vestibule ") else { continue }
                let words = line[call.upperBound...].split(separator: " ").map(String.init)
                let command = try #require(
                    tool.subcommands?.first { $0.commandName == words[0] }, "\(heading): \(line)")
                for word in words where word.hasPrefix("--") {
                    #expect(command.options.contains(word), "\(heading): \(word)")
                }
                used += 1
            }
            // What a recipe puts before the call to be handed on.
            for option in text.matches(of: #/set -- (--[a-z-]+)/#) {
                let build = try #require(tool.subcommands?.first { $0.commandName == "build" })
                #expect(build.options.contains(String(option.1)), "\(heading)")
            }
        }
        #expect(used == 7)
    }

    private struct Tool: Decodable {
        var command: Command

        struct Command: Decodable {
            var commandName: String
            var subcommands: [Command]?
            var arguments: [Argument]?

            var options: Set<String> { Set((arguments ?? []).flatMap { $0.names ?? [] }.map { "--" + $0.name }) }
        }

        struct Argument: Decodable { var names: [Name]? }
        struct Name: Decodable { var name: String }
    }
}

/// The keys that may stand at a place, `*` for any name; what is below a key that has no entry of its own is free.
private struct Keys {
    var known: [String: [String]]

    func unknown(in node: YAMLNode, at place: String = "") -> [String] {
        if let items = node.items { return items.flatMap { unknown(in: $0, at: place) } }
        guard let allowed = known[place], let pairs = node.pairs else { return [] }
        return pairs.flatMap { pair -> [String] in
            let isNamed = allowed.contains(pair.key)
            guard isNamed || allowed.contains("*") else { return ["\(place)/\(pair.key)"] }
            return unknown(in: pair.value, at: "\(place)/\(isNamed ? pair.key : "*")")
        }
    }

    static let github = Keys(known: [
        "": ["name", "on", "permissions", "concurrency", "env", "jobs"],
        "/on": ["push", "pull_request", "schedule", "workflow_dispatch"],
        "/on/push": ["branches", "paths", "tags"], "/on/pull_request": ["branches", "paths", "types"],
        "/on/schedule": ["cron"], "/permissions": permissions, "/jobs": ["*"],
        "/jobs/*": [
            "if", "needs", "runs-on", "container", "permissions", "concurrency", "environment", "env", "steps",
            "timeout-minutes",
        ],
        "/jobs/*/permissions": permissions, "/jobs/*/concurrency": ["group", "cancel-in-progress"],
        "/jobs/*/environment": ["name", "url"],
        "/jobs/*/steps": ["id", "if", "name", "uses", "with", "run", "env", "shell", "working-directory"],
    ])

    private static let permissions = ["contents", "pages", "id-token", "security-events", "actions"]

    private static let gitlabJob = [
        "extends", "stage", "image", "rules", "cache", "before_script", "script", "after_script", "artifacts", "needs",
        "variables",
    ]

    static let gitlab = Keys(known: [
        "": ["image", "stages", "*"], "/*": gitlabJob, "/*/rules": ["if", "changes", "exists", "when"],
        "/*/cache": ["key", "paths", "when", "policy"],
        "/*/artifacts": ["paths", "reports", "when", "expire_in", "access", "name"],
        "/*/artifacts/reports": ["junit"],
    ])
}

extension YAMLNode {
    fileprivate subscript(key: String) -> YAMLNode? { pairs?.first { $0.key == key }?.value }
}
