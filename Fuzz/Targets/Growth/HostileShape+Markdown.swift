internal import CommonMark

extension HostileShape {
    static let markdown: [HostileShape] = [
        markdown("quotes in quotes") { again("> ", $0) + "a" },
        markdown("lists in lists") { again("- ", $0) + "a" },
        markdown("lists in lists, a line each", largest: 4_000) { lines($0) { again(" ", 2 * $0) + "- a\n" } },
        markdown("open brackets") { again("[", $0) },
        markdown("open pictures") { again("![", $0) },
        markdown("brackets in brackets") { again("[", $0) + "a" + again("](b)", $0) },
        markdown("open links") { again("[a](<b", $0) },
        markdown("open addresses") { again("[a](b ", $0) },
        markdown("open emphasis") { again("*a _b ", $0) },
        markdown("emphasis in emphasis") { again("*a ", $0) + again("b* ", $0) },
        markdown("strong and not") { again("a**b_c", $0) },
        markdown("ticks of all lengths", largest: 4_000) { lines($0) { "e" + again("`", $0) } },
        markdown("open tags") { again("<a ", $0) },
        markdown("open comments") { again("<!-- ", $0) },
        markdown("open instructions") { again("<?", $0) },
        markdown("ampersands") { again("&", $0) },
        markdown("references") { lines($0) { "[a\($0)]: b\n" } + "\n" + lines($0) { "[a\($0)] " } },
        markdown("references that do not exist") { again("[a] ", $0) },
        markdown("one reference, used") { "[a]: " + again("b", $0) + "\n\n" + again("[a]", $0) },
        markdown("headings that are alike") { again("# A\n", $0) },
        markdown("headings with numbers") { lines($0) { "# A \($0)\n# A\n" } },
        markdown("escapes") { again("\\", $0) },
        markdown("hard ends") { again("a  \n", $0) },
        markdown("one long word") { again("a", $0) },
        markdown("spaces") { again(" ", $0) + "a" },
        markdown("quotes that go on lazily") { again("> ", 60) + again("a\n", $0) },
        markdown("letters with marks") { "a" + again("\u{308}", $0) },
        markdown("NUL") { again("\0", $0) },
    ]

    private static func markdown(
        _ name: String, largest: Int = 1 << 20, _ make: @escaping @Sendable (Int) -> String
    ) -> HostileShape {
        HostileShape("Markdown: " + name, largest: largest, make) {
            let document = MarkdownDocument(String(decoding: $0, as: UTF8.self), options: .own)
            _ = (document.sections(level: 2), MarkdownDocument(String(decoding: $0, as: UTF8.self), options: .notes))
        }
    }
}
