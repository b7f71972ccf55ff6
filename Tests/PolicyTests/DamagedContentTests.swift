import SeededRandom
import Diagnostics
import Foundation
import Policy
import PolicyChecks
import Testing

/// Files damaged at random: whatever happens to them, loading ends with content or with located errors.
struct DamagedContentTests {
    private static let names = [
        "facts.yml", "policy.yml", "sources.yml", "guidance/people.md", "guidance/money.md", "replies/ignore.md",
        "cases/people.yml",
    ]

    @Test(arguments: [UInt64(11), 12])
    func `damaged files are loaded or refused with a place`(seed: UInt64) throws {
        var random = SeededGenerator(seed: seed)
        let texts = try Self.names.map { name in
            (
                name,
                try String(
                    contentsOf: SampleContent.fixtures.appending(path: "good/content-small/\(name)"), encoding: .utf8)
            )
        }
        var refused = 0
        for _ in 0..<100 {
            let victim = random.number(below: texts.count)
            let files = texts.enumerated().map { index, file in
                TextFile(path: file.0, text: index == victim ? Self.damaged(file.1, &random) : file.1)
            }
            do {
                let content = try ContentLoader.load(files: Self.content(files))
                _ = PolicyCheck.run(content)
            } catch {
                refused += 1
                #expect(error.diagnostics.contains { $0.severity == .error }, "seed \(seed)")
                #expect(error.diagnostics.allSatisfy { $0.location != nil }, "seed \(seed): \(error)")
            }
        }
        #expect((20..<100).contains(refused))
    }

    /// A stretch taken out, said twice, or a character exchanged for one that means something in YAML.
    private static func damaged(_ text: String, _ random: inout SeededGenerator) -> String {
        var characters = Array(text)
        let place = random.number(below: characters.count)
        let end = min(characters.count, place + 1 + random.number(below: 30))
        switch random.number(below: 3) {
        case 0: characters.removeSubrange(place..<end)
        case 1: characters.insert(contentsOf: characters[place..<end], at: place)
        default: characters[place] = Array("{}[]:,-#'\"&*!|>%@\n\t 09ä")[random.number(below: 23)]
        }
        return String(characters)
    }

    private static func content(_ files: [TextFile]) -> ContentFiles {
        ContentFiles(
            facts: files[0], policy: files[1], sources: files[2], guidance: [files[3], files[4]], replies: [files[5]],
            cases: [files[6]])
    }
}
