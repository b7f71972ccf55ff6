internal import CSV
internal import Diagnostics
internal import Dossiers
internal import Exports
internal import Invitations
internal import Policy
internal import Vetting

extension HostileShape {
    static let tables: [HostileShape] = [
        table("short rows") { again("a,b\n", $0) },
        table("empty rows") { again("\n", $0) },
        table("open quotes", largest: 1 << 20) { again("\"", 2 * $0 + 1) },
        table("an open quote on each line") { again("\"a\n", $0) },
        table("quotes in the middle") { again("a\"b\n", $0) },
        table("columns") { again(",", $0) },
        table("one long cell") { "\"" + again("a", $0) + "\"" },
        table("lines in a cell") { "\"" + again("a\n", $0) + "\"" },
        table("cells of quotes") { "\"" + again("\"\"", $0) + "\"" },
        table("NUL") { again("\0", $0) },
    ]

    static let exports: [HostileShape] = [
        export("headers again") { again(header, $0) },
        export("people of one name") { lines($0) { row("Dana Reyes", $0, "Hello") } },
        export("people of one name, without addresses") { lines($0) { bare("Dana Reyes", $0) } },
        export("names that are alike") { lines($0) { row("Dana Rey\($0)es", $0, "Hello") } },
        export("one person, again and again") { again(row("Dana Reyes", 1, "Hello"), $0) },
        export("one message") { lines($0) { row("A\($0) B", $0, pitch) } },
        export("messages that differ in a word") { lines($0) { row("A\($0) B", $0, pitch + " number\($0)") } },
        export("messages that differ in three words") {
            lines($0) { row("A\($0) B", $0, "one\($0) " + pitch + " two\($0) " + pitch + " three\($0)") }
        },
        export("messages that share a passage") {
            lines($0) { row("A\($0) B", $0, "we met at the fair " + lines(8) { [n = $0] in "w\(n)x\($0) " }) }
        },
        export("messages spun from a template") { lines($0) { row("A\($0) B", $0, spun($0)) } },
        export("one long message", largest: 1 << 22) { row("A B", 1, again("word ", $0)) },
        export("a message without spaces", largest: 1 << 22) { row("A B", 1, again("x", $0)) },
        export("one long name", largest: 1 << 22) { row(again("x", $0), 1, "") },
        export("odd dates") { lines($0) { "A\($0) B,M L,99/99/\($0),x,INCOMING,,\n" } },
    ]

    private static let header = "From,To,Sent At,Message,Direction,inviterProfileUrl,inviteeProfileUrl\n"
    private static let pitch =
        "we help firms like yours to find more customers with a free demo of our service this week"

    private static func row(_ name: String, _ number: Int, _ message: String) -> String {
        "\(name),M L,2026-11-03,\(message),INCOMING,https://www.linkedin.com/in/p\(number),https://www.linkedin.com/in/m\n"
    }

    /// Ten passages of five words, each in one of three forms.
    private static func spun(_ number: Int) -> String {
        var rest = number &* 7919 % 59_049
        return (0..<10).map { place in
            defer { rest /= 3 }
            return (0..<5).map { "\(Character(Unicode.Scalar(UInt8(97 + place))))\($0)x" + again("y", rest % 3) }
                .joined(separator: " ")
        }.joined(separator: " ")
    }

    private static func bare(_ name: String, _ number: Int) -> String {
        "\(name),M L,2026-11-0\(number % 9 + 1),Hello \(number),INCOMING,,\n"
    }

    private static func table(
        _ name: String, largest: Int = 1 << 22, _ make: @escaping @Sendable (Int) -> String
    ) -> HostileShape {
        HostileShape("table: " + name, largest: largest, make) { bytes in
            var rows = 0
            let reader = CSVReader(limits: CSVLimits()) { _ in rows += 1 }
            bytes.withUnsafeBytes { reader.feed($0) }
            reader.finish()
        }
    }

    private static func export(
        _ name: String, largest: Int = 1 << 16, _ make: @escaping @Sendable (Int) -> String
    ) -> HostileShape {
        HostileShape("export: " + name, largest: largest, { header + make($0) }) { bytes in
            let folder = try FuzzFolder()
            try folder.makeFolder("export")
            try folder.write(bytes, to: "export/Invitations.csv")
            var configuration = SiteConfiguration(folder: folder.path)
            configuration.inputs = .init(export: "export", dossiers: nil)
            let content = try Shipped.content.get()
            do {
                let inbox = try InboxReader(
                    configuration: configuration, registry: content.policy.registry, detectors: content.detectors
                ).read()
                for sender in inbox.senders { _ = inbox.facts(of: sender) }
            } catch is DiagnosticError {}
        }
    }
}
