import Foundation
import Policy
import Testing
import Vetting

struct DigestTests {
    @Test func `the digest tells policies apart`() throws {
        let sample = try SampleContent()
        let before = try sample.load().policy.digest
        #expect(before.utf8.count == 32)
        try sample.edit("policy.yml", "bar: 2", "bar: 4")
        #expect(try sample.load().policy.digest != before)
    }

    @Test func `the order of rules, keys, values and spaces changes nothing`() throws {
        let sample = try SampleContent()
        let before = try sample.load().policy.digest
        try sample.edit(
            "guidance/people.md", "sender.relationship: [friend, client] }",
            "sender.relationship:   [ client, friend ] }")
        try sample.edit(
            "guidance/people.md", "    kind: type\n    type: Competitor\n", "    type: Competitor\n    kind: type\n")
        let page = try sample.text(of: "guidance/people.md")
        let start = try #require(page.range(of: "  - id: rival"))
        let end = try #require(page.range(of: "  - id: shared"))
        let rule = page[start.lowerBound..<end.lowerBound]
        let without = page.replacingOccurrences(of: String(rule), with: "")
        try sample.write(
            without.replacingOccurrences(of: "rules:\n", with: "rules:\n" + rule), to: "guidance/people.md")
        let facts = try sample.text(of: "facts.yml")
        let cut = try #require(facts.range(of: "sender.isCompetitor:"))
        try sample.write(String(facts[cut.lowerBound...] + facts[..<cut.lowerBound]), to: "facts.yml")
        #expect(findings(sample) == "")
        #expect(try sample.load().policy.digest == before)
    }
}
