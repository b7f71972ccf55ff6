import Testing
import Vetting

@testable import SenderPages

struct DossierTextTests {
    @Test(arguments: [
        ("Ada \"the\" Countess", #""Ada \"the\" Countess""#), ("a\\b", #""a\\b""#), ("one\ntwo", #""one\ntwo""#),
        ("\u{1}", #""\x01""#), ("yes", #""yes""#),
    ])
    func `texts are written so that YAML reads them back`(text: String, expected: String) {
        #expect(YAMLText.quoted(text) == expected)
    }

    @Test func `values are written as a dossier takes them`() {
        #expect(YAMLText.value(.flag(true)) == "true")
        #expect(YAMLText.value(.count(CountRange(3, 5))) == "3..5")
        #expect(YAMLText.value(.count(CountRange(500, nil))) == "500+")
        #expect(YAMLText.value(.someOf(MemberSet(["client", "friend"], isComplete: true))) == "[client, friend]")
    }
}
