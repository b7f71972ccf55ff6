internal import Detectors
internal import People
internal import Vetting

/// Facts that follow from other facts, the dossier's among them.
struct DerivedFacts {
    let owner: Owner
    let record: OwnersRecord
    let detectors: Detectors
    let contact: EarlierContact
    let dossier: Dossier?

    func add(to sheet: inout FactSheet) {
        addIndustry(to: &sheet)
        addCompanies(to: &sheet)
        addUse(to: &sheet)
        addObjectives(to: &sheet)
        addEmail(to: &sheet)
    }

    /// The owner's industry and those the owner calls related are one's own; all others are outside.
    private func addIndustry(to sheet: inout FactSheet) {
        guard let industry = sheet.text("sender.industry"), owner.industry != nil else { return }
        let isSame = record.industries.contains(OwnersRecord.industry(industry))
        let source = FactSource.computed("sender.industry and yours")
        sheet.derive("sender.sameIndustry", .flag(isSame), source)
        let isOutside = sheet.flag("sender.sameIndustry").map { !$0 } ?? !isSame
        sheet.derive("sender.outsideProfession", .flag(isOutside), source)
    }

    private func addCompanies(to sheet: inout FactSheet) {
        let company = sheet.text("sender.company")
        let headline = sheet.text("sender.headline")
        func names(_ companies: [CompanyName]) -> Bool? {
            guard company != nil || headline != nil else { return nil }
            return companies.contains { name in
                company.map { name.stands(in: $0) } ?? false || headline.map { name.stands(in: $0) } ?? false
            }
        }
        let source = FactSource.computed(company == nil ? "sender.headline" : "sender.company")
        if let isCompetitor = names(record.competitors) {
            sheet.derive("sender.isCompetitor", .flag(isCompetitor), source)
        }
        if let isFormer = names(record.formerEmployers) {
            sheet.derive("sender.isFormerEmployer", .flag(isFormer), source)
        }
        if let company, record.followedCompanies.contains(CompanyName(company)),
            sheet.flag("history.ownerFollows") != true
        {
            sheet.derive("history.ownerFollows", .flag(true), .export("Company Follows.csv"))
        }
    }

    /// Skills that the owner wants, and juniors the owner has it in mind to help.
    private func addUse(to sheet: inout FactSheet) {
        let roles = sheet.members("sender.roles")
        if let skilled = hasWantedSkill(roles, headline: sheet.text("sender.headline")) {
            sheet.derive("sender.complementarySkill", .flag(skilled), .computed("sender.roles and skillsWanted"))
        }
        let isJunior = roles?.includes("student") == true || sheet.flag("message.seeksAdvice") == true
        if isJunior, owner.objectives.contains("mentoring") {
            sheet.derive(
                "sender.couldMentor", .flag(true), .computed("sender.roles or the message, and your objectives"))
        }
    }

    /// Nil where it is not known; an owner who wants no skills in particular has not said that there are none.
    private func hasWantedSkill(_ roles: MemberSet?, headline: String?) -> Bool? {
        guard !owner.skillsWanted.isEmpty else { return nil }
        if let headline, owner.skillsWanted.contains(where: { CompanyName($0).stands(in: headline) }) { return true }
        guard let roles else { return nil }
        let answers = owner.skillsWanted.map { roles.includes($0.lowercased()) }
        if answers.contains(true) { return true }
        return answers.allSatisfy { $0 == false } ? false : nil
    }

    /// The owner's objectives that the sender's role or message speaks to.
    private func addObjectives(to sheet: inout FactSheet) {
        var matches: Set<String> = []
        for role in sheet.members("sender.roles")?.members ?? [] { matches.formUnion(Objectives.ofRole[role] ?? []) }
        for (fact, objectives) in Objectives.ofMessage where sheet.flag(fact) == true { matches.formUnion(objectives) }
        matches.formIntersection(owner.objectives)
        guard !matches.isEmpty else { return }
        sheet.derive(
            "sender.matchesObjective", .someOf(MemberSet(matches, isComplete: false)),
            .computed("sender.roles or the message, and your objectives"))
    }

    /// From an address where one is given: in Connections.csv, or in the message.
    private func addEmail(to sheet: inout FactSheet) {
        let noted = contact.email.map { (address: $0, source: FactSource.export("Connections.csv")) }
        let written = sheet.text("message.text").flatMap(EmailSearch.address).map {
            (address: $0, source: FactSource.text(""))
        }
        guard let (address, source) = noted ?? written, let kind = detectors.kind(ofEmail: address) else { return }
        sheet.derive("contact.email", .oneOf(kind.rawValue), source)
    }
}

/// What a role or a message may be good for.
enum Objectives {
    static let ofRole: [String: [String]] = [
        "recruiter": ["jobSeeking"], "hiringManager": ["jobSeeking"], "journalist": ["press"],
        "influencer": ["press", "referrals"],
        "purchaser": ["clients"], "projectApprover": ["clients"], "investor": ["investors"], "student": ["mentoring"],
        "salesperson": ["vendors"], "academic": ["learning"],
    ]

    static let ofMessage: [(FactID, [String])] = [
        ("message.recruits", ["jobSeeking"]), ("message.seeksJob", ["hiring"]), ("message.seeksAdvice", ["mentoring"]),
        ("message.offersIntroduction", ["referrals"]), ("message.proposesCollaboration", ["partners"]),
        ("message.pitchesSale", ["vendors"]),
    ]
}

/// Finds an e-mail address in a text.
enum EmailSearch {
    /// The first that looks like one; nil where there is none.
    static func address(in text: String) -> String? {
        guard text.utf8.contains(UInt8(ascii: "@")) else { return nil }
        let words = text.split { $0.isWhitespace || "<>()[]\"',;:".contains($0) }
        return words.first(where: isAddress).map { trimmed($0).lowercased() }
    }

    private static func trimmed(_ word: Substring) -> Substring {
        var word = word
        while let last = word.last, ".!?".contains(last) { word.removeLast() }
        return word
    }

    private static func isAddress(_ word: Substring) -> Bool {
        let parts = trimmed(word).split(separator: "@", omittingEmptySubsequences: false)
        return parts.count == 2 && !parts[0].isEmpty && parts[1].contains(".") && !parts[1].hasPrefix(".")
    }
}
