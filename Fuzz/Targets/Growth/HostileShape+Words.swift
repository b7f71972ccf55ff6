internal import Detectors
internal import People
internal import Policy

extension HostileShape {
    static let messages: [HostileShape] = [
        message("beginnings of phrases") { again("I would like to add you to my ", $0) },
        message("one word") { again("free ", $0) },
        message("no spaces") { again("a", $0) },
        message("no spaces, and signs") { again("a.b-c_", $0) },
        message("addresses") { again("http://a.bc/ ", $0) },
        message("one long address") { "http://a.bc/" + again("a/", $0) },
        message("dots") { again("a.", $0) },
        message("signs at") { again("a@", $0) },
        message("digits") { again("7", $0) },
        message("numbers") { again("+49 170 ", $0) },
        message("marks on a letter") { "a" + again("\u{308}", $0) },
        message("open quotes") { again("“", $0) },
        message("line ends") { again("\n", $0) },
        message("Chinese") { again("您好", $0) },
        message("emoji") { again("👩‍👩‍👧", $0) },
        message("invisible signs") { again("\u{200B}", $0) },
        message("signs") { again("!", $0) },
        message("signs and a letter") { again("!?a", $0) },
        message("apostrophes") { again("a'", $0) },
        message("nots") { again("not ", $0) + "a free demo" },
        message("jobs, headlines of") { again("Baker at Bread | ", $0) },
    ]

    static let names: [HostileShape] = [
        name("words") { again("Dana ", $0) },
        name("one word") { again("x", $0) },
        name("letters that are alike") { again("rnvvcl", $0) },
        name("marks on a letter") { "a" + again("\u{308}", $0) },
        name("titles") { again("Dr. ", $0) },
        name("degrees") { "Dana " + again("PhD ", $0) },
        name("signs before it") { again("!", $0) + "Dana" },
        name("signs after it") { "Dana" + again("!", $0) },
        name("brackets") { again("(", $0) + again(")", $0) },
        name("people to be taken for", largest: 1 << 18) { lines($0) { "A\($0) B\n" } },
    ]

    private static func message(_ name: String, _ make: @escaping @Sendable (Int) -> String) -> HostileShape {
        HostileShape("message: " + name, largest: 1 << 20, make) {
            let text = String(decoding: $0, as: UTF8.self)
            let detectors = try Shipped.content.get().detectors
            _ = (detectors.facts(ofMessage: text), detectors.facts(ofHeadline: text), detectors.kind(ofEmail: text))
            _ = detectors.campaignText(of: text, senderName: "Dana Reyes", ownerName: "Maya Lindgren")
        }
    }

    private static func name(
        _ name: String, largest: Int = 1 << 20, _ make: @escaping @Sendable (Int) -> String
    ) -> HostileShape {
        HostileShape("name: " + name, largest: largest, make) {
            let text = String(decoding: $0, as: UTF8.self)
            let known = KnownNames(
                people: text.split(separator: "\n").map(String.init), brands: try Shipped.brands.get())
            let person = PersonName(text)
            _ = (person.normalised, person.firstName, SenderID.make(for: .name(person.normalised)))
            _ = try Shipped.content.get().detectors.facts(ofName: text, known: known)
        }
    }
}
