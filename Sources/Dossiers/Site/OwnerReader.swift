internal import Diagnostics
internal import People
internal import StrictYAML

extension YAMLForm where Value == OwnerSettings {
    /// The `owner:` of site.yml; only the name is required.
    static var owner: YAMLForm {
        YAMLForm { node, _, log in
            guard var mapping = YAMLMapping(node, of: "The owner", &log) else { return nil }
            var owner = OwnerSettings()
            owner.readPerson(&mapping, &log)
            owner.readWork(&mapping, &log)
            owner.readLine(&mapping, &log)
            mapping.finish(&log)
            return owner
        }
    }
}

extension OwnerSettings {
    /// Words of `owner.objectives` in the registry.
    static let objectiveWords = [
        "clients", "hiring", "jobSeeking", "press", "referrals", "partners", "learning", "mentoring", "investors",
        "vendors",
    ]

    fileprivate mutating func readPerson(_ owner: inout YAMLMapping, _ log: inout DiagnosticLog) {
        name = owner.required("name", .text, &log).map(PersonName.tidied)
        profile = owner.optional("profile", .profile, &log)
        guard let people = owner.node("people"), !people.isEmpty,
            var mapping = YAMLMapping(people, of: "\"people\"", &log)
        else { return }
        personalIssues = mapping.optional("personalIssues", .list(of: .person), &log) ?? []
        harassed = mapping.optional("harassed", .list(of: .person), &log) ?? []
        mapping.finish(&log)
    }

    fileprivate mutating func readWork(_ owner: inout YAMLMapping, _ log: inout DiagnosticLog) {
        industry = owner.optional("industry", .text, &log)
        relatedIndustries = owner.optional("relatedIndustries", .list(of: .text), &log) ?? []
        competitors = owner.optional("competitors", .list(of: .text), &log) ?? []
        knownBrands = owner.optional("knownBrands", .list(of: .text), &log) ?? []
        skillsWanted = owner.optional("skillsWanted", .list(of: .text), &log) ?? []
        objectives =
            owner.optional("objectives", .list(of: .word(of: OwnerSettings.objectiveWords)), &log) ?? []
        guard let employers = owner.node("employers"), !employers.isEmpty,
            var mapping = YAMLMapping(employers, of: "\"employers\"", &log)
        else { return }
        currentEmployers = mapping.optional("current", .list(of: .text), &log)
        formerEmployers = mapping.optional("former", .list(of: .text), &log)
        mapping.finish(&log)
    }

    fileprivate mutating func readLine(_ owner: inout YAMLMapping, _ log: inout DiagnosticLog) {
        strangers = owner.optional("strangers", .choice(), &log)
        professionalBody = owner.optional("professionalBody", .professionalBody, &log)
        avoidsControversy = owner.optional("avoidsControversy", .boolean, &log)
        askWaitDays = owner.optional("askWaitDays", .whole(0...365), &log)
    }
}

extension YAMLForm where Value == ProfessionalBody {
    /// `{ name: Law Society, permitsStrangers: true }`.
    static var professionalBody: YAMLForm {
        YAMLForm { node, name, log in
            guard var mapping = YAMLMapping(node, of: name, &log) else { return nil }
            let bodyName = mapping.optional("name", .text, &log)
            let permits = mapping.required("permitsStrangers", .boolean, &log)
            mapping.finish(&log)
            return permits.map { ProfessionalBody(name: bodyName, permitsStrangers: $0) }
        }
    }
}

extension YAMLForm where Value == PersonReference {
    /// A name or a profile address.
    static var person: YAMLForm { YAMLForm<String>.text.map { PersonReference($0) } }
}
