internal import TemplateSyntax
internal import Diagnostics
internal import HTML
internal import Policy
internal import Templates

extension FuzzTarget {
    /// A template of a page, with a partial after the byte 0x1E. What compiles takes any words into the same markup.
    static func templates(_ bytes: [UInt8]) throws {
        let parts = bytes.split(separator: 0x1E, maxSplits: 1, omittingEmptySubsequences: false)
            .map { String(decoding: $0, as: UTF8.self) }
        let names = ["page", "part"]
        let sources = zip(names, parts).map { TemplateSource(name: $0, path: "\($0).mustache", text: $1) }
        let theme: Theme
        do { theme = try Theme(sources, pages: [FuzzPage.self]) } catch {
            for source in sources {
                try promiseWellFormed(error.diagnostics.filter { $0.location?.path == source.path }, in: source.text)
            }
            return
        }
        let plain = HTMLTokens(try theme.render(FuzzPage(words: "x"))).structure
        for words in FuzzPage.hostileWords {
            let tokens = HTMLTokens(try theme.render(FuzzPage(words: words))).structure
            try promise(tokens == plain, "\(words.debugDescription) changes \(plain) into \(tokens)")
        }
    }

    /// A reply with its front matter; its text is a template, too.
    static func reply(_ bytes: [UInt8]) throws {
        let text = String(decoding: bytes, as: UTF8.self)
        var files = try Shipped.small.get()
        files.replies = [TextFile(path: "replies/x.md", text: text)]
        do {
            for reply in try ContentLoader.load(files: files, on: Shipped.basis.get()).replies {
                let source = TemplateSource(
                    name: reply.name, path: reply.path, text: reply.body, firstLine: reply.bodyFirstLine)
                let letter = try TextTemplate<FuzzPage>(source).render(FuzzPage(words: "{{words}}"))
                try promise(letter?.utf8.count ?? 0 < 64 << 20, "A letter has no end")
            }
        } catch let error as DiagnosticError {
            try promiseWellFormed(error.diagnostics, in: text)
        }
    }
}
