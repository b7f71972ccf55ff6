import Diagnostics
import People
import Dossiers
import Invitations
import StrictYAML
import Testing
import Vetting

@Suite struct SiteConfigurationTests {
    private func parse(_ text: String) throws -> SiteConfiguration {
        try SiteConfiguration.parse(text, path: "mysite/site.yml")
    }

    private func errors(_ text: String) -> [String] {
        do {
            _ = try parse(text)
            return []
        } catch let error as DiagnosticError {
            return error.diagnostics.map(\.description)
        } catch {
            return ["\(error)"]
        }
    }

    @Test func `only the owner's name is needed`() throws {
        let site = try parse("owner: { name: Maya Lindgren }\n")
        #expect(site.owner.name == "Maya Lindgren")
        #expect(
            site.owner.strangers == nil && site.owner.avoidsControversy == nil && site.owner.currentEmployers == nil)
        #expect(site.inputs == SiteConfiguration.Inputs())
        #expect(site.options == SiteConfiguration.Options())
    }

    @Test func `the shipped example is read in full`() throws {
        let site = try SiteConfiguration.parse(try Repository.text("site.example.yml"), path: "site.example.yml")
        #expect(site.owner.profile?.slug == "maya-lindgren")
        #expect(site.owner.formerEmployers == ["Nordlaw"])
        #expect(site.owner.professionalBody == ProfessionalBody(name: "Law Society", permitsStrangers: true))
        #expect(site.asOf?.description == "2026-11-20")
        #expect(site.inputs.export == "content/sample/export")
    }

    @Test func `every key has its place`() throws {
        let site = try parse(
            """
            title: Invitations of Maya Lindgren
            owner:
              name: Maya Lindgren
              profile: linkedin.com/in/maya-lindgren
              industry: Legal services
              relatedIndustries: [Consulting, Financial services]
              employers: { current: [Lindgren Partners], former: [Nordlaw] }
              competitors: Rival & Rowe
              knownBrands: []
              skillsWanted: [accountant, developer]
              objectives: [clients, press, learning]
              strangers: never
              professionalBody: { permitsStrangers: false }
              avoidsControversy: false
              askWaitDays: 7
              people: { personalIssues: [Rasmus Oldcastle], harassed: [linkedin.com/in/petra-1] }
            asOf:
            inputs: { export: exports/latest.zip, dossiers: senders }
            content: content
            theme: default
            output: public
            baseURL: https://intranet.example/invitations/
            publish: guidance
            names: initials
            failOn: [response=declineAndBlock, status=undetermined>50]
            strict: true
            format: sarif
            port: 8080
            """)
        #expect(site.owner.competitors == ["Rival & Rowe"])
        #expect(site.owner.strangers == .never)
        #expect(site.owner.professionalBody == ProfessionalBody(permitsStrangers: false))
        #expect(site.owner.harassed.count == 1 && site.owner.personalIssues == [PersonReference("Rasmus Oldcastle")])
        #expect(site.asOf == nil)
        #expect(site.baseURL == "https://intranet.example/invitations")
        #expect(site.options.publish == .guidance && site.options.names == .initials && site.options.format == .sarif)
        #expect(site.options.failOn.map(\.value) == ["response=declineAndBlock", "status=undetermined>50"])
        #expect(site.options.failOn.map(\.location.line) == [25, 25])
    }

    @Test func `paths start at the folder of site yml`() throws {
        let site = try parse("owner: { name: A }\n")
        #expect(site.resolve("exports/x.zip") == "mysite/exports/x.zip")
        #expect(site.resolve("/x.zip") == "/x.zip")
        #expect(site.resolve(".") == "mysite")
        #expect(try SiteConfiguration.parse("owner: { name: A }", path: "site.yml").resolve("x") == "x")
    }

    @Test func `every mistake is told, each with its place`() {
        let text = """
            owner:
              nmae: Maya
              strangers: sometimes
              objectives: [clients, pres]
              professionalBody: { name: Law Society }
              avoidsControversy: yes
              profile: maya
              askWaitDays: -1
            asOf: tomorrow
            input: x
            port: 70000
            baseURL: intranet
            """
        #expect(
            errors(text) == [
                "mysite/site.yml:2:3: error: The owner needs the key \"name\"",
                "mysite/site.yml:7:12: error: \"profile\" must be a profile address "
                    + "such as https://www.linkedin.com/in/dana-reyes",
                "mysite/site.yml:4:25: error: An entry of \"objectives\" must be one of clients, hiring, jobSeeking, press, "
                    + "referrals, partners, learning, mentoring, investors, vendors, not \"pres\"; did you mean \"press\"?",
                "mysite/site.yml:3:14: error: \"strangers\" must be one of welcome, vetted, never, not \"sometimes\"",
                "mysite/site.yml:5:21: error: \"professionalBody\" needs the key \"permitsStrangers\"",
                "mysite/site.yml:6:22: error: \"avoidsControversy\" must be true or false",
                "mysite/site.yml:8:16: error: \"askWaitDays\" must be a whole number from 0 to 365",
                "mysite/site.yml:2:3: error: The owner has no key \"nmae\"; did you mean \"name\"?",
                "mysite/site.yml:9:7: error: \"asOf\" must be a date such as 2026-11-04",
                "mysite/site.yml:12:10: error: \"baseURL\" must be an address that begins with https:// or http://",
                "mysite/site.yml:11:7: error: \"port\" must be a whole number from 1 to 65535",
                "mysite/site.yml:10:1: error: site.yml has no key \"input\"; did you mean \"inputs\"?",
            ])
    }

    @Test func `an empty file lacks the owner`() {
        #expect(errors("") == ["mysite/site.yml:1: error: site.yml needs the key \"owner\""])
    }

    @Test func `a file that is not there or no text is told so`() throws {
        #expect(throws: DiagnosticError(.error("The file cannot be read", at: SourceLocation("none/site.yml")))) {
            try SiteConfiguration.load("none/site.yml")
        }
        let scratch = try Scratch()
        let path = try scratch.write([0xFF, 0xFE, 0], to: "site.yml")
        #expect(throws: DiagnosticError(.error("The file is not UTF-8 text", at: SourceLocation(path)))) {
            try SiteConfiguration.load(path)
        }
    }
}
