internal import TemplateSyntax
internal import CommonMark
package import Diagnostics
package import HTML
package import Policy
internal import Templates
package import Vetting

/// The reply templates, compiled once and filled in for many.
package struct Letters: Sendable {
    package let letters: [Letter]
    /// The facts by which some letter is offered or not.
    package let facts: Set<FactID>

    /// - Throws: every name in a reply template that does not exist.
    package init(_ replies: [ReplyTemplate]) throws(DiagnosticError) {
        var log = DiagnosticLog()
        letters = replies.compactMap { reply in
            do throws(DiagnosticError) { return try Letter(reply) } catch {
                log.add(error.diagnostics)
                return nil
            }
        }
        try log.throwIfErrors()
        facts = Set(replies.flatMap { $0.when?.facts ?? [] })
    }

    package func fitting(_ verdict: Verdict, _ facts: FactSheet) -> [Letter] {
        letters.filter { $0.reply.fits(verdict.response, verdict.type, facts) }
    }
}

/// One reply template: a text with names, or steps for the owner. A class, for those that fit are gathered for every sender.
package final class Letter: Sendable {
    package let reply: ReplyTemplate
    package let steps: HTML?
    private let text: TextTemplate<LetterContext>?

    init(_ reply: ReplyTemplate) throws(DiagnosticError) {
        self.reply = reply
        switch reply.kind {
        case .letter:
            // Lines before the body keep the line numbers of errors those of the file.
            let lead = String(repeating: "\n", count: max(0, reply.bodyFirstLine - 1))
            text = try TextTemplate(TemplateSource(name: reply.name, path: reply.path, text: lead + reply.body))
            steps = nil
        case .instructions:
            text = nil
            steps = MarkdownDocument(reply.body, options: .notes).html
        }
    }

    /// The letter for somebody; nil where it needs something that is not known, or is no letter.
    package func text(for context: LetterContext) -> String? {
        text?.render(context).map(Letter.trimmed)
    }

    /// Without white space around it.
    static func trimmed(_ text: String) -> String {
        let bytes = text.utf8
        guard let start = bytes.firstIndex(where: { !isSpace($0) }), let end = bytes.lastIndex(where: { !isSpace($0) })
        else { return "" }
        // White space beyond ASCII takes a closer look.
        if bytes[start] < 0x80, bytes[end] < 0x80 { return String(text[start...end]) }
        guard let first = text.firstIndex(where: { !$0.isWhitespace }),
            let last = text.lastIndex(where: { !$0.isWhitespace })
        else { return "" }
        return String(text[first...last])
    }

    private static func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || (9...13).contains(byte) }
}
