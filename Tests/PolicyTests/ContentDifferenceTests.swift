import Diagnostics
import Policy
import PolicyChecks
import Testing

struct ContentDifferenceTests {
    @Test func `content of one's own is compared with the shipped piece by piece`() throws {
        let shipped = try SampleContent().load()
        let sample = try SampleContent()
        try sample.edit("guidance/money.md", "claim: Asks for money", "claim: Wants money")
        try sample.edit("guidance/people.md", "Be careful.", "Be very careful.")
        try sample.edit("policy.yml", "cap: 1", "cap: 2")
        try sample.edit(
            "facts.yml", "message.text:\n  type: text\n  meaning: The message\n", "sender.name:\n  type: text\n")
        try sample.remove("replies/ignore.md")
        try sample.edit("sources.yml", "L1: { statement: Ignoring is an answer., livesIn: [template] }\n", "")
        let notes = ContentDifference(of: try sample.load(), from: shipped).notes
        #expect(
            notes.map(\.description) == [
                "content/guidance/money.md:7:5: note: Rule \"asks-money\" differs from the shipped content",
                "note: Fact \"message.text\" of the shipped content is left out",
                "content/facts.yml:47:1: note: Fact \"sender.name\" is not in the shipped content",
                "content/policy.yml: note: The setting \"looks\" differs from the shipped content",
                "content/guidance/people.md: note: The guidance page \"people\" differs from the shipped content",
                "note: The reply template \"ignore\" of the shipped content is left out",
                "note: Policy point \"L1\" of the shipped content is left out",
            ])
    }

    @Test func `the shipped content itself differs in nothing`() throws {
        #expect(ContentDifference(of: try SampleContent().load(), from: try SampleContent().load()).notes == [])
    }
}
