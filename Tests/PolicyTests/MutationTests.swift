import Diagnostics
import Testing
import Vetting

@testable import Policy
@testable import PolicyChecks

struct MutationTests {
    @Test func `a mutant that nothing notices is named with its place`() async throws {
        let report = await Mutation.run(try SampleContent().load(), workers: 2)
        #expect(
            report.diagnostics.map(\.description).contains(
                "content/guidance/people.md:64:11: warning: Rule \"nobody-strange\": without its response "
                    + "is noticed by no example and no case"))
        #expect(report.score(.signal) == (killed: 10, total: 10))
    }

    @Test func `a case that notices brings the mutant down`() async throws {
        let sample = try SampleContent()
        try sample.write(
            try sample.text(of: "cases/people.yml") + """
                - name: no strangers
                  facts: { sender.relationship: none, owner.strangers: never }
                  expect: { response: ignore }

                """, to: "cases/people.yml")
        let report = await Mutation.run(try sample.load(), workers: 1)
        let result = report.results.first {
            $0.mutant.rule == "nobody-strange" && $0.mutant.change == "without its response"
        }
        #expect(result?.outcome == .noticedByCase("no strangers"))
    }

    @Test func `what makes no difference to anybody is no survivor`() async throws {
        let report = await Mutation.run(try SampleContent().load(), workers: 1)
        #expect(
            report.equivalents.map(\.change) == [
                "2 points instead of 1", "cap of circle 4 instead of 3", "cap of looks 2 instead of 1",
            ])
        let never = "the points of the group reach neither the one cap nor the other"
        #expect(
            report.results.compactMap(\.equivalence) == [
                "the cap of the group allows as much either way", never, never,
            ])
        #expect(report.summary.contains("cap of circle 4 instead of 3 makes no difference to anybody: \(never)"))
        #expect(!report.survivors.map(\.change).contains("cap of circle 4 instead of 3"))
    }

    @Test func `the number of workers changes nothing`() async throws {
        let content = try SampleContent().load()
        let one = await Mutation.run(content, workers: 1)
        let three = await Mutation.run(content, workers: 3)
        #expect(one.results.map(\.outcome) == three.results.map(\.outcome))
        #expect(one.results.map(\.mutant.change) == three.results.map(\.mutant.change))
    }

    @Test func `a condition is changed at every part once`() {
        let registry = FactRegistry([
            FactDefinition(id: "a.flag", type: .flag), FactDefinition(id: "b.count", type: .count),
            FactDefinition(id: "c.one", type: .oneOf(["x", "y", "z"])),
        ])
        let condition = Condition.all([
            .not(.fact("a.flag", .flag(true))), .fact("b.count", .count(.atLeast, 4)),
            .fact("c.one", .isIn(["x", "y"])),
        ])
        let changes = ConditionMutator(registry: registry).variants(of: condition, nil).map(\.change)
        #expect(
            changes == [
                "any instead of all", "without the part about a.flag", "without the part about b.count",
                "without the part about c.one", "not taken away", "a.flag: false instead of true",
                "b.count: atLeast 3 instead of 4", "b.count: atLeast 5 instead of 4",
                "b.count: less 4 instead of atLeast",
                "c.one: notIn instead of in", "c.one: in without x", "c.one: in without y", "c.one: in with z",
            ])
    }

    @Test func `bins lose a sign or move a boundary`() {
        let bins = Bins(
            fact: "b.count", direction: .up,
            bins: [Bin(CountRange(0, 0), -1), Bin(CountRange(1, 3), 0), Bin(CountRange(4, nil), 2)])
        #expect(
            BinsMutator.variants(of: bins).map(\.change) == [
                "1 points instead of -1 for 0", "-2 points instead of 2 for 4 or more", "0 points from 2 instead of 1",
                "2 points from 3 instead of 4", "2 points from 5 instead of 4",
            ])
    }
}

struct EquivalenceTests {
    /// A guard that holds a stranger back, for every type instead of for some.
    @Test func `a type whose row is as cautious already makes no difference`() async throws {
        let sample = try SampleContent()
        try sample.edit("guidance/people.md", "    types: [Stranger]\n", "    types: [Stranger, Competitor]\n")
        let report = await Mutation.run(try sample.load(), workers: 1)
        #expect(report.equivalents.map(\.change).contains("not for the type Competitor"))
        #expect(!report.equivalents.map(\.change).contains("not for the type Stranger"))
    }

    @Test func `a condition with the same truth for everybody is no change`() async throws {
        let sample = try SampleContent()
        try sample.edit(
            "guidance/people.md", "when: { profile.photo: own }",
            "when: { any: [ { profile.photo: own }, { all: [ { profile.photo: own }, { network.shared: { atLeast: 2 } } ] } ] }"
        )
        try sample.edit(
            "guidance/people.md", "- { name: from a catalogue, facts: { profile.photo: stock }",
            "- { name: a few, facts: { profile.photo: own, network.shared: 2 }, expect: true }\n"
                + "      - { name: from a catalogue, facts: { profile.photo: stock, network.shared: 1 }")
        let report = await Mutation.run(try sample.load(), workers: 1)
        #expect(report.equivalents.map(\.change).contains("network.shared: atLeast 3 instead of 2"))
        #expect(!report.survivors.map(\.change).contains("network.shared: atLeast 3 instead of 2"))
    }
}
