import SeededRandom
import Testing

@testable import Detectors

struct CampaignTests {
    private func text(_ message: String, from sender: String = "Tom Ek") -> CampaignText {
        Content.detectors.campaignText(of: message, senderName: sender, ownerName: "Maya Lindgren")
    }

    @Test func `greeting, names, link paths, digits and punctuation do not count`() {
        let one = text("Hi Maya, this is Tom Ek! We have 20 offers, see https://acme.example/a1.")
        let other = text(
            "Hello Maya - this is Ana Roy. We have 35 offers: see https://acme.example/b2", from: "Ana Roy")
        #expect(one.text == "this is we have offers see acme.example")
        #expect(one == other)
    }

    @Test func `nearly identical messages are one group, short ones none`() {
        let base =
            "we help small law firms in the north to win three new clients every month without ads or cold calls at all"
        let texts = [
            text("Hi Maya, " + base), text("Good luck."), text("Hello, " + base + " promise"),
            text("I read your article on mediation with great interest and would like to quote it in my thesis"),
            text("Good luck."),
        ]
        #expect(CampaignFinder.groups(of: texts) == [[0, 2]])
    }

    @Test func `groups agree with a comparison of all pairs on 2,000 messages`() {
        var random = SeededGenerator(seed: 7)
        let texts = (0..<2000).map { _ in makeMessage(&random) }
        #expect(CampaignFinder.groups(of: texts) == allPairs(texts))
        #expect(CampaignFinder.groups(of: texts).count > 50)
    }

    @Test func `twice as many messages from one template take twice as many comparisons`() {
        func comparisons(_ count: Int) -> Int {
            let pitch = "we help firms like yours to find more customers with a free demo of our service this week"
            return NearTexts(ShingleIndex((0..<count).map { pitch + " number\($0)" })).comparisons
        }
        let (once, twice) = (comparisons(400), comparisons(800))
        #expect(once >= 399 && twice <= 2 * once + 2)
    }

    /// Ten passages, each in one of three forms: very many that share something rare, and few that are near.
    @Test func `messages spun from a template are held against some of the others only`() {
        let texts = (0..<2_000).map { number in
            var rest = number * 7919 % 59_049
            return (0..<10).map { place in
                defer { rest /= 3 }
                return (0..<5).map { "p\(place)w\($0)f\(rest % 3)" }.joined(separator: " ")
            }.joined(separator: " ")
        }
        #expect((100_000...2_000 * NearTexts.most).contains(NearTexts(ShingleIndex(texts)).comparisons))
    }

    /// One of 150 templates of 15…40 words, with up to 4 words changed.
    private func makeMessage(_ random: inout SeededGenerator) -> CampaignText {
        var template = SeededGenerator(seed: random.next() % 150)
        let length = 15 + Int(template.next() % 26)
        var words = (0..<length).map { _ in "word\(template.next() % 400)" }
        for _ in 0..<(random.next() % 5) { words[Int(random.next() % UInt64(length))] = "other\(random.next() % 400)" }
        return CampaignText(words.joined(separator: " "))
    }

    private func allPairs(_ texts: [CampaignText]) -> [[Int]] {
        let sets = texts.map { Set(ShingleIndex.shingles(of: $0.text)) }
        var groups = DisjointSets(count: texts.count)
        for i in texts.indices {
            for j in 0..<i where !sets[i].isDisjoint(with: sets[j]) {
                if 5 * sets[i].intersection(sets[j]).count >= 4 * sets[i].union(sets[j]).count { groups.join(i, j) }
            }
        }
        return Dictionary(grouping: texts.indices) { groups.root(of: $0) }.values
            .filter { $0.count > 1 }.map { $0.sorted() }.sorted { $0[0] < $1[0] }
    }
}
