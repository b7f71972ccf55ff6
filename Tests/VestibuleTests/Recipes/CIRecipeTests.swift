import Foundation
import StrictYAML
import Testing

/// Every recipe of docs/ci.md, read as the service and the program would read it.
@Suite struct CIRecipeTests {
    private static func recipes() throws -> [(heading: String, text: String)] {
        try RecipePage("docs/ci.md").blocks(in: "yaml").map { ($0.heading, $0.text) }
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
            let unknown =
                heading.hasPrefix("GitHub")
                ? ServiceKeys.github.unknown(in: root) : ServiceKeys.gitlab.unknown(in: root)
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
        let help = try CommandHelp()
        var used = 0
        for (heading, text) in try Self.recipes() {
            for line in text.split(separator: "\n") where !line.contains("[ -x") {
                guard let call = line.firstRange(of: "tools/bin/vestibule ") else { continue }
                #expect(try help.unknown(in: line[call.upperBound...]).isEmpty, "\(heading): \(line)")
                used += 1
            }
            // What a recipe puts before the call to be handed on.
            for option in text.matches(of: #/set -- (--[a-z-]+)/#) {
                #expect(try help.unknown(in: "build \(option.1)").isEmpty, "\(heading)")
            }
        }
        #expect(used == 7)
    }
}
