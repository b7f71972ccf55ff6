internal import TemplateSyntax

extension Markup {
    /// A comment ends with `-->`, `--!>` or at once; `<!doctype …>` and the like end with the first `>`.
    mutating func feedComment(_ byte: UInt8) {
        if byte == UInt8(ascii: ">"), commentMayEnd {
            (place, tail) = (.text, [])
            return
        }
        tail.append(byte)
        if tail.count > 8 { tail.remove(at: 2) }
    }

    private var commentMayEnd: Bool {
        guard tail.starts(with: "--".utf8) else { return true }
        let text = tail.dropFirst(2)
        return text.isEmpty || text.elementsEqual("-".utf8) || text.suffix(2).elementsEqual("--".utf8)
            || text.suffix(3).elementsEqual("--!".utf8)
    }

    /// A script ends with `</script` and then a space, `/` or `>`.
    mutating func feedRaw(_ byte: UInt8) {
        let end = Array("</\(element)".utf8)
        if tail == end, !hasNoEnd, byte == UInt8(ascii: ">") || byte == UInt8(ascii: "/") || isSpace(byte) {
            (place, element, tail) = (.tagName, "/" + element, [])
            feedTag(byte)
            return
        }
        if tail.last == UInt8(ascii: "<"), byte != UInt8(ascii: "/") { holdsTag = true }
        tail.append(contentsOf: lowerCase(byte).utf8)
        if tail.count > end.count { tail.removeFirst(tail.count - end.count) }
        if element == "script", tail.suffix(4).elementsEqual("<!--".utf8) { hasNoEnd = true }
    }
}
