internal import CommonMark
internal import Diagnostics
internal import StrictYAML
internal import Vetting

/// Reads one guidance page: front matter, rules and text.
struct PageDecoder {
    let points: PointsDecoder
    let rules: RuleDecoder

    func page(_ file: TextFile, _ log: inout DiagnosticLog) -> GuidancePage? {
        guard let (parts, root) = file.frontMatter(&log), var keys = YAMLMapping(root, of: "A guidance page", &log)
        else {
            return nil
        }
        var page = GuidancePage(name: file.name, path: file.path, parts)
        page.title = keys.required("title", .text, &log) ?? ""
        page.summary = keys.required("summary", .text, &log) ?? ""
        page.order = keys.required("order", .wholeNumber, &log) ?? 0
        let cites = keys.optional("cites", .locatedTexts, &log) ?? []
        points.check(cites, &log)
        page.cites = cites.map(\.value)
        page.reviewed = keys.optional("reviewed", .day, &log)
        page.reviewBy = keys.optional("reviewBy", .day, &log)
        if let list = keys.optional("rules", .any, &log) { page.rules = rules.rules(list, page: file, &log) }
        keys.finish(&log)
        return page
    }
}

extension GuidancePage {
    fileprivate init(name: String, path: String, _ parts: FrontMatter) {
        self.init(
            name: name, path: path, title: "", summary: "", order: 0, cites: [], reviewed: nil, reviewBy: nil,
            source: parts.body, bodyFirstLine: parts.bodyFirstLine,
            body: MarkdownDocument(parts.body, options: PageLinks.options(firstLine: parts.bodyFirstLine)), rules: [],
            hasList: Self.hasList(parts.body))
    }
}
