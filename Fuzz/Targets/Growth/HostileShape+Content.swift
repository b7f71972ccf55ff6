internal import Diagnostics
internal import Dossiers
internal import HTML
internal import Policy
internal import TemplateSyntax
internal import Templates
internal import Vetting

extension HostileShape {
    static let yaml: [HostileShape] = [
        dossier("lists in lists") { "x: " + again("[", $0) },
        dossier("mappings in mappings") { "x: " + again("{a: ", $0) },
        dossier("mappings in mappings, a line each", largest: 1_000) { lines($0) { again(" ", $0) + "a:\n" } },
        dossier("questions") { again("? ", $0) },
        dossier("dashes") { again("- ", $0) },
        dossier("keys") { lines($0) { "a\($0): b\n" } },
        dossier("one key, again and again") { again("a: b\n", $0) },
        dossier("keys that are almost facts") { "facts:\n" + lines($0) { " profile.phot\($0): own\n" } },
        dossier("aliases") { "a: &a [x]\nb: [" + again("*a,", $0) + "]\n" },
        dossier("laughs") { "a0: &a0 [x]\n" + lines($0) { "a\($0 + 1): &a\($0 + 1) [*a\($0), *a\($0)]\n" } },
        dossier("anchors") { lines($0) { "a\($0): &a\($0) x\n" } },
        dossier("tags") { again("!a ", $0) },
        dossier("comments") { again("# a\n", $0) },
        dossier("one long text") { "a: |\n" + again(" a\n", $0) },
        dossier("open quotes") { "a: \"" + again("\\", $0) },
        dossier("one long key") { again("a", $0) + ": b\n" },
        dossier("spaces") { "a:" + again(" ", $0) + "b\n" },
        dossier("documents") { again("--- a\n", $0) },
        table("rows", largest: 1 << 17) { "name,network.shared\n" + lines($0) { "A\($0) B,3\n" } },
        table("rows of one person", largest: 1 << 17) { "name,network.shared\n" + again("A B,3\n", $0) },
        table("columns", largest: 1_000) { "name" + lines($0) { ",profile.phot\($0)" } + "\n" },
    ]

    static let templates: [HostileShape] = [
        template("sections") { again("{{#rows}}{{/rows}}", $0) },
        template("sections in sections", largest: 1 << 16) { again("{{#isDue}}", $0) + "a" + again("{{/isDue}}", $0) },
        template("open sections") { again("{{#rows}}", $0) },
        template("open names") { again("{{", $0) },
        template("names that do not exist") { again("{{a}}", $0) },
        template("words") { again("{{words}}", $0) },
        template("attributes") { "<a" + again(" b=\"{{words}}\"", $0) + ">" },
        template("tags") { again("<p>", $0) },
        template("one attribute") { "<a b=\"" + again("a", $0) },
        template("partials") { again("{{>part}}", $0) + "\u{1E}a" },
        template("partials of one another") { again("{{>page}}", $0) },
        template("comments") { again("{{! a }}\n", $0) },
        condition("all of one", largest: 1 << 14) { "{ all: [" + again("{ sender.isCompetitor: true },", $0) + "] }" },
        condition("nots in nots", largest: 1 << 16) {
            again("{ not: ", $0) + "{ sender.isCompetitor: true }" + again(" }", $0)
        },
        condition("any in all in any", largest: 1 << 16) { again("{ any: [{ all: [", $0) + again("] }] }", $0) },
        condition("numbers", largest: 1 << 12) {
            "{ any: [" + lines($0) { "{ network.shared: { atLeast: \($0) } }," } + "] }"
        },
        condition("values", largest: 1 << 16) { "{ sender.relationship: [" + again("friend,", $0) + "] }" },
    ]

    private static func dossier(
        _ name: String, largest: Int = 1 << 17, _ make: @escaping @Sendable (Int) -> String
    ) -> HostileShape {
        HostileShape("dossier: " + name, largest: largest, { "---\n" + make($0) + "\n---\n" }) {
            let registry = try Shipped.content.get().policy.registry
            var log = DiagnosticLog()
            _ = DossierReader(facts: FactValueReader(registry: registry))
                .read(String(decoding: $0, as: UTF8.self), path: "senders/x.md", &log)
        }
    }

    private static func table(_ name: String, largest: Int, _ make: @escaping @Sendable (Int) -> String) -> HostileShape
    {
        HostileShape("facts: " + name, largest: largest, { "," + make($0) }) { try FuzzTarget.dossier.run($0) }
    }

    private static func template(
        _ name: String, largest: Int = 1 << 18, _ make: @escaping @Sendable (Int) -> String
    ) -> HostileShape {
        HostileShape("template: " + name, largest: largest, make) { bytes in
            let parts = bytes.split(separator: 0x1E).map { String(decoding: $0, as: UTF8.self) }
            let sources = zip(["page", "part"], parts).map {
                TemplateSource(name: $0, path: "\($0).mustache", text: $1)
            }
            do { _ = try Theme(sources, pages: [FuzzPage.self]).render(FuzzPage(words: "x")) } catch {}
        }
    }

    private static func condition(
        _ name: String, largest: Int, _ make: @escaping @Sendable (Int) -> String
    ) -> HostileShape {
        HostileShape("condition: " + name, smallest: 100, largest: largest, make) { try FuzzTarget.conditions.run($0) }
    }
}
