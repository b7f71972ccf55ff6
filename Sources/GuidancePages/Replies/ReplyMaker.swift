internal import Decisions
internal import Policy
internal import Vetting

/// Makes the pages of the reply templates.
package struct ReplyMaker: Sendable {
    package let guidance: Guidance
    private let letters: [Letter]

    package init(_ guidance: Guidance) {
        self.guidance = guidance
        letters = guidance.letters.letters
    }

    package var count: Int { letters.count }

    package func index() -> RepliesPage {
        let links = Links(from: SitePath.replies)
        let cards = letters.map { card($0, links) }
        return RepliesPage(
            frame: guidance.frame("Replies", at: SitePath.replies, .replies), letters: cards.filter(\.isLetter),
            instructions: cards.filter { !$0.isLetter })
    }

    package func page(_ number: Int) -> ReplyPage {
        let letter = letters[number]
        let reply = letter.reply
        let path = SitePath.reply(reply.name)
        let links = Links(from: path)
        return ReplyPage(
            frame: guidance.frame(reply.title, at: path, .replies, above: [("Replies", SitePath.replies)]),
            title: reply.title, summary: reply.summary, text: letter.text(for: .blank), steps: letter.steps,
            responses: reply.responses.map(ResponseView.init), types: reply.types.map(\.rawValue),
            ways: ways(of: reply),
            previous: link(number - 1, links), next: link(number + 1, links))
    }

    private func ways(of reply: ReplyTemplate) -> [String] {
        reply.ways.map { way in
            guidance.content.points.first { $0.id == way }.map { "\(way): \($0.statement)" } ?? way
        }
    }

    private func link(_ number: Int, _ links: Links) -> Link? {
        guard letters.indices.contains(number) else { return nil }
        return Link(letters[number].reply.title, links.to(SitePath.reply(letters[number].reply.name)))
    }

    private func card(_ letter: Letter, _ links: Links) -> ReplyCard {
        let reply = letter.reply
        let responses = reply.responses.map { Words.name(of: $0) }
        return ReplyCard(
            title: reply.title, summary: reply.summary, url: links.to(SitePath.reply(reply.name)),
            meant: responses.isEmpty ? "For every response" : responses.joined(separator: " · "),
            isLetter: reply.kind == .letter)
    }
}
