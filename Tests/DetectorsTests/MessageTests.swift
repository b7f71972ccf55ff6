import Testing
import Vetting

@testable import Detectors

struct MessageTests {
    private func facts(_ text: String) -> MessageFindings { Content.detectors.facts(ofMessage: text) }

    @Test func `a blank message makes every flag false`() {
        let findings = facts("  \n ")
        #expect(findings.facts.count == 16)
        #expect(findings.facts.values.allSatisfy { $0 == .false })
    }

    @Test(arguments: [
        "Olá Maya, gostaria de me conectar com você para falar sobre o projeto.",
        "Hallo Maya, ik zou graag met je verbinden omdat we in dezelfde branche werken.",
        "Hej Maya, jag såg ditt föredrag i Lund och skulle gärna hålla kontakten.",
        "Здравствуйте, давайте познакомимся.",
    ])
    func `in a language without phrases the phrase facts are unknown`(text: String) {
        let findings = facts(text)
        #expect(findings.language == nil)
        #expect(findings["message.pitchesSale"] == .unknown)
        #expect(findings["message.hasLink"] == .false)
        #expect(findings["message.isStandardText"] == .false)
    }

    @Test(arguments: [
        ("Let's connect!", "en"), ("Ich möchte mich gern mit Ihnen vernetzen.", "de"),
        ("Me gustaría conectar contigo.", "es"), ("Restons en contact.", "fr"), ("Nice profile!", "en"),
    ])
    func `a short message shows its language`(text: String, language: String) {
        #expect(facts(text).language == language)
    }

    @Test(arguments: [
        "I'd like to add you to my professional network on LinkedIn.",
        "I’d like to add you to my professional network.",
        "Hi Maya, I'd like to join your LinkedIn network. – Dana Reyes", "Me gustaría contactar contigo",
    ])
    func `a standard text says nothing else`(text: String) {
        let findings = facts(text)
        #expect(findings["message.isStandardText"] == .true)
        #expect(findings["message.statesReason"] == .false)
        #expect(findings["message.isPersonal"] == .false)
    }

    @Test func `the words that speak for a fact are marked`() {
        let text = "Grüße! We met at the fair in Lund. Let's connect."
        let marked = facts(text).passages["message.saysHowConnected"]?.map {
            String(decoding: Array(text.utf8)[$0], as: UTF8.self)
        }
        #expect(marked?.joined(separator: " ").contains("met") == true)
    }

    @Test func `letters put on for looks are read as what they imitate`() {
        #expect(facts("𝐖𝐞 𝐡𝐞𝐥𝐩 𝐥𝐚𝐰 𝐟𝐢𝐫𝐦𝐬 get more clients, can I send you a quote?")["message.pitchesSale"] == .true)
    }

    @Test func `an address in a signature is no move elsewhere`() {
        let text = "I enjoyed your talk.\n\nBest regards\nAnna Kovac\nKovac & Co.\nanna@kovac.example\n+43 1 5550123"
        #expect(facts(text)["message.movesOffPlatform"] == .false)
    }

    @Test(arguments: [
        ("Talent Acquisition Partner at Northwind", ["recruiter"]),
        ("I help law firms get more clients", ["salesperson"]),
        ("Former recruiter, now beekeeper", []), ("Salesforce developer", ["developer"]), ("", []),
        ("Personalberaterin für Juristen", ["recruiter"]), ("Founder & CEO, Kovac Labs", ["executive", "founder"]),
    ])
    func `a headline names roles`(headline: String, roles: [String]) {
        #expect(Content.detectors.facts(ofHeadline: headline).roles == roles)
    }

    @Test func `a headline that would fit anybody is generic`() {
        #expect(Content.detectors.facts(ofHeadline: "Entrepreneur").isGeneric)
        #expect(!Content.detectors.facts(ofHeadline: "CEO at Northwind").isGeneric)
    }
}
