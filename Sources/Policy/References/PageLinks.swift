internal import CommonMark
internal import Diagnostics

/// Links between pages: written as to the Markdown files (`recruiters.md#who`), led to the pages of the site.
struct PageLinks {
    let pages: [GuidancePage]
    let names: WrittenNames

    /// How a guidance page becomes HTML.
    static func options(firstLine: Int) -> MarkdownOptions {
        MarkdownOptions(firstLine: firstLine, link: { siteAddress($0) }, image: { $0 })
    }

    /// `recruiters.md#who` leads to `recruiters.html#who`; other addresses stay.
    static func siteAddress(_ address: String) -> String {
        let (file, anchor) = parts(of: address)
        guard file.hasSuffix(".md") else { return address }
        return file.dropLast(3) + ".html" + (anchor.map { "#\($0)" } ?? "")
    }

    func run(_ log: inout DiagnosticLog) {
        for page in pages {
            for link in page.body.links {
                if let fault = fault(of: link, in: page) {
                    log.error(fault, at: SourceLocation(page.path, line: link.line))
                }
            }
        }
    }

    private func fault(of link: MarkdownLink, in page: GuidancePage) -> String? {
        switch link.kind {
        case .external, .image: return nil
        case .refused: return "No page may lead to the address \"\(link.address)\""
        case .fragment: return anchorFault(String(link.address.dropFirst()), in: page)
        case .relative: return relativeFault(link.address)
        }
    }

    private func relativeFault(_ address: String) -> String? {
        let (file, anchor) = Self.parts(of: address)
        if file.hasPrefix("../replies/"), file.hasSuffix(".md") {
            let name = String(file.dropFirst("../replies/".count).dropLast(3))
            return names.replies.contains(name)
                ? nil : "There is no reply template \"\(name)\"\(didYouMean(name, in: names.replies))"
        }
        guard file.hasSuffix(".md") else {
            return "A link within the guidance names a page's file, such as recruiters.md, not \"\(address)\""
        }
        let name = String(file.dropLast(3))
        guard let target = pages.first(where: { $0.name == name }) else {
            return names.pages.contains(name)
                ? nil : "There is no guidance page \"\(name)\"\(didYouMean(name, in: pages.map(\.name)))"
        }
        return anchor.flatMap { anchorFault($0, in: target) }
    }

    private func anchorFault(_ anchor: String, in page: GuidancePage) -> String? {
        if page.anchors.contains(anchor) { return nil }
        return
            "The page \(page.name) has no heading with the anchor \"#\(anchor)\"\(didYouMean(anchor, in: page.anchors))"
    }

    private static func parts(of address: String) -> (file: String, anchor: String?) {
        let parts = address.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
        return (parts[0], parts.count == 2 ? parts[1] : nil)
    }
}
