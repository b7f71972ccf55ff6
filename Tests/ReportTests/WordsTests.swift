import Testing
import Vetting

@testable import Decisions

struct WordsTests {
    @Test(arguments: [(0, "0"), (999, "999"), (1_000, "1,000"), (1_234_567, "1,234,567"), (-4, "−4")])
    func `numbers set thousands apart`(number: Int, expected: String) {
        #expect(Words.number(number) == expected)
    }

    @Test func `days and moments read as people write them`() throws {
        let moment = try #require(Moment("2026-11-05T09:07:30"))
        #expect(Words.long(moment.day) == "5 November 2026")
        #expect(Words.short(moment.day) == "5 Nov 2026")
        #expect(Words.long(moment) == "5 November 2026, 09:07")
    }

    @Test(arguments: [("metInPerson", "met in person"), ("none", "none"), ("4 or more", "4 or more")])
    func `words of the vocabulary are spoken`(name: String, expected: String) {
        #expect(Words.label(name) == expected)
    }

    @Test func `a set that is not complete says what is certainly not in it`() {
        let roles = FactValue.someOf(MemberSet([String](), isComplete: false, excluding: ["recruiter", "salesperson"]))
        #expect(Words.value(roles) == "not recruiter, salesperson")
    }
}
