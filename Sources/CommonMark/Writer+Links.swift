internal import HTML

extension Writer {
    mutating func openLink(_ node: SyntaxNode) {
        let (kind, target) = target(of: node.address)
        links.append(MarkdownLink(address: node.address, kind: kind, line: line, written: target))
        guard let target else {
            endings.append(Ending())
            return
        }
        open(ending: "</a>") { writer in
            writer.bytes += "<a href=\"".utf8
            writer.write(target)
            writer.bytes += "\"".utf8
            writer.writeTitle(of: node)
            if kind == .external, !writer.isTrusted { writer.bytes += " rel=\"noreferrer noopener\"".utf8 }
            writer.bytes += ">".utf8
        }
    }

    /// An image's words come first in the tree but go into `alt`; where the image may not be shown, its words and
    /// its address are.
    mutating func openImage(_ node: SyntaxNode) {
        let target = imageTarget(of: node.address)
        links.append(MarkdownLink(address: node.address, kind: .image, line: line, written: target))
        var ending = Ending()
        if openImages == 0, let target {
            bytes += "<img src=\"".utf8
            write(target)
            bytes += "\" alt=\"".utf8
            ending.title = node.title
        } else if openImages == 0 {
            ending.address = node.address
        }
        if target != nil {
            ending.closesImage = true
            openImages += 1
        }
        endings.append(ending)
    }

    mutating func leaveImage(_ ending: Ending) {
        if ending.closesImage { openImages -= 1 }
        if let title = ending.title {
            bytes += "\"".utf8
            writeTitle(title)
            bytes += " />".utf8
        }
        if let address = ending.address { write(" (\(address))") }
    }

    private mutating func writeTitle(of node: SyntaxNode) { writeTitle(node.title) }

    private mutating func writeTitle(_ title: String) {
        if title.isEmpty { return }
        bytes += " title=\"".utf8
        write(title)
        bytes += "\"".utf8
    }

    /// What kind of address a link has, and what to write; nothing where it has to become text.
    private func target(of address: String) -> (MarkdownLink.Kind, String?) {
        if address.hasPrefix("#") { return (.fragment, percentEncoded(address)) }
        if isTrusted { return (.external, percentEncoded(address)) }
        if let url = SafeURL(address), url.isExternal { return (.external, url.string) }
        guard isRelative(address) else { return (.refused, nil) }
        return (.relative, relativeTarget(options.link(address)))
    }

    private func imageTarget(of address: String) -> String? {
        if isTrusted { return percentEncoded(address) }
        return isRelative(address) ? relativeTarget(options.image(address)) : nil
    }

    private func relativeTarget(_ address: String?) -> String? {
        address.flatMap { isRelative($0) ? percentEncoded($0) : nil }
    }

    /// Whether an address can only lead to the place that the page itself comes from.
    private func isRelative(_ address: String) -> Bool {
        address.isEmpty || AddressScheme(of: address) == .relative && !address.hasPrefix("//")
    }
}
