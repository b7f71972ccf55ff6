import SeededRandom
internal import Foundation

/// Notes as people write them: some say how they know you, some sell, some say nothing in many words.
enum InventedMessage {
    private static let greetings = ["Hello Maya, ", "Dear Ms Lindgren, ", "Hi, ", "Good morning, ", "Hi Maya! ", ""]
    private static let openings = [
        "we sat next to each other at the mediation day in Harrowgate",
        "I read your article about quarrels between neighbours with great pleasure",
        "I came across your profile and was impressed", "I'd love to add you to my network",
        "a client of ours recommended you", "I am new in the region and would like to meet people in the trade",
        "I help firms like yours to win more clients every month", "we are hiring for a confidential role",
        "I am looking for a mentor in mediation", "your name came up when I spoke with a former colleague of yours",
        "I represent an investor with an interesting opportunity", "thank you for your talk last week",
    ]
    private static let middles = [
        "I work as #TITLE at #COMPANY", "at #COMPANY I look after small firms, much as you do",
        "my house, #COMPANY, has its office around the corner from yours", "being #TITLE, I write a little on the side",
        "", "", "I have been #TITLE for longer than I care to say",
    ]
    private static let closings = [
        "I would be glad to connect.", "Could we speak for fifteen minutes next week?", "Kind regards",
        "May I send you our brochure?", "Have a look at https://example.com/offer and tell me what you think.",
        "No need to answer.", "Would you have time for a coffee?", "Let's connect!", "",
    ]

    static func personal(title: String, company: String, _ generator: inout SeededGenerator) -> String {
        if generator.happens(0.08) { return "I'd like to add you to my professional network on LinkedIn." }
        return text(&generator).replacingOccurrences(of: "#TITLE", with: title.lowercased())
            .replacingOccurrences(of: "#COMPANY", with: company)
    }

    /// Reads like the others, but has no name in it and is long enough to be known again.
    static func campaign(_ generator: inout SeededGenerator) -> String {
        let company = InventedNames.company(&generator)
        return "Hi, we at \(company) help people in your trade to save ten hours a week. "
            + generator.pick(closings) + " Write to me and I will show you how "
            + InventedNames.company(&generator) + " did it."
    }

    private static func text(_ generator: inout SeededGenerator) -> String {
        let parts = [generator.pick(openings), generator.pick(middles)].filter { !$0.isEmpty }
        return generator.pick(greetings) + parts.joined(separator: "; ") + ". " + generator.pick(closings)
    }
}
