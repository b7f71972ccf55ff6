import Testing

@testable import Detectors

struct NameTests {
    private let known = KnownNames(
        people: ["José Álvarez", "Arnold Vermeer", "Ian Smith", "Stefan Berg", "Lan Nguyen"],
        brands: ["LinkedIn", "PayPal"])

    private func facts(_ name: String) -> NameFindings { Content.detectors.facts(ofName: name, known: known) }

    @Test(arguments: [
        "Аnna Smith", "Jоhn Doe", "𝐀𝐧𝐧𝐚 Berg", "Anna\u{200B} Berg", "An\u{AD}na Berg", "Anna\u{202E} Berg", "ℬen Ek",
    ])
    func `a disguised name is spoofed`(name: String) {
        #expect(facts(name).isSpoofed)
    }

    @Test(arguments: [
        "Anna Berg", "李明 (Li Ming)", "Анна Иванова", "Anna Анна", "Anna-Анна", "José Álvarez", "山田タロウ", "김민수 MinSu",
        "میلاد\u{200C}پور", "שלום כהן\u{200F}", "Tom 👩\u{200D}💻 Ek", "Ólafur Þór",
        "🏴\u{E0067}\u{E0062}\u{E0065}\u{E006E}\u{E0067}\u{E007F} Kim", "O’Neill",
        "Đặng Thị Hoa", "Γιώργος Παπάς",
    ])
    func `a script, an emoji or a joiner that a language needs is no disguise`(name: String) {
        #expect(!facts(name).isSpoofed)
    }

    @Test(arguments: [
        ("Amold Vermeer", "Arnold Vermeer"), ("lan Smith", "Ian Smith"), ("Ian 5mith", "Ian Smith"),
        ("Iinkedin", "LinkedIn"),
        ("Paypa1", "PayPal"), ("Ste\u{0444}an Berg", nil), ("Stephan Berg", nil), ("Jose Alvarez", nil),
        ("JOSÉ ÁLVAREZ", nil),
        ("Ian Smith", nil), ("Ian  Smith", nil), ("Jan Smith", nil), ("Ian Smyth", nil), ("lan Nguyen", nil),
        ("Sara Ek", nil),
    ])
    func `a look-alike is spelled differently, a namesake is not`(name: String, resembles: String?) {
        #expect(facts(name).resembles == resembles)
    }

    @Test func `Ian does not resemble Lan`() {
        #expect(facts("Ian Nguyen").resembles == nil)
    }

    @Test(arguments: [
        ("Dr. Anna Berg", "Anna"), ("Prof. Dr. Jan-Erik Ek", "Jan-Erik"), ("ANNA BERG", "Anna"), ("JP Morgan", "JP"),
        ("A. Berg", nil),
        ("anna berg", nil), ("🌟 Tom Ek, MBA", "Tom"), ("LinkedIn Member", nil), ("", nil), ("Anna", "Anna"),
        ("Zoë Kravitz", "Zoë"),
        ("O’Neill Pat", "O’Neill"),
    ])
    func `the first name is the first word after titles`(name: String, first: String?) {
        #expect(Content.detectors.firstName(of: name) == first)
    }

    @Test func `a function in place of a name is generic`() {
        #expect(facts("Account Manager").isGeneric)
        #expect(!facts("Manager Singh").isGeneric)
    }
}
