internal import Detectors
internal import Vetting

/// What detectors find in a pasted headline.
struct HeadlineFacts {
    private static let source = FactSource.computed("the headline")
    let detectors: Detectors

    func add(to sheet: inout FactSheet) {
        guard let headline = sheet.text("sender.headline") else { return }
        let findings = detectors.facts(ofHeadline: headline)
        addRoles(findings.roles, to: &sheet)
        sheet.set("profile.titleIsGeneric", .flag(findings.isGeneric), HeadlineFacts.source)
        for (fact, members) in findings.members where fact != "sender.roles" { add(members, of: fact, to: &sheet) }
        if sheet["sender.company"] == nil, let company = HeadlineCompany.find(in: headline) {
            sheet.set("sender.company", .text(company), HeadlineFacts.source)
        }
    }

    /// A headline is read completely as to recruiters and salespeople, and holds at least the rest.
    private func addRoles(_ roles: [String], to sheet: inout FactSheet) {
        let set = MemberSet(roles, isComplete: false, excluding: ["recruiter", "salesperson"])
        sheet.set("sender.roles", .someOf(set), HeadlineFacts.source)
    }

    private func add(_ members: [String], of fact: FactID, to sheet: inout FactSheet) {
        guard sheet[fact] == nil else { return }
        switch sheet.registry[fact]?.type {
        case .flag: sheet.set(fact, .flag(true), HeadlineFacts.source)
        case .someOf: sheet.set(fact, .someOf(MemberSet(members, isComplete: false)), HeadlineFacts.source)
        case .oneOf where members.count == 1: sheet.set(fact, .oneOf(members), HeadlineFacts.source)
        case .text where members.count == 1: sheet.set(fact, .text(members[0]), HeadlineFacts.source)
        default: break
        }
    }
}

/// The company in a headline: `Talent Acquisition Partner at Northwind | Mentor`.
enum HeadlineCompany {
    private static let words: Set<Substring> = ["at", "@", "bei", "chez"]

    static func find(in headline: String) -> String? {
        let tokens = headline.split(separator: " ")
        guard let index = tokens.firstIndex(where: { words.contains(Substring($0.lowercased())) || $0.hasPrefix("@") })
        else {
            return nil
        }
        let isGlued = tokens[index].count > 1 && tokens[index].hasPrefix("@")
        let rest = (isGlued ? [tokens[index].dropFirst()] : []) + tokens[(index + 1)...]
        let name = rest.joined(separator: " ")
        let end = name.firstIndex { "|·•,;(/–—".contains($0) } ?? name.endIndex
        let company = name[..<end].components(upTo: " - ")
        guard let first = company.first, first.isUppercase || first.isNumber else { return nil }
        return String(company)
    }
}

extension Substring {
    /// What stands before `separator`, spaces at its end taken off.
    fileprivate func components(upTo separator: String) -> Substring {
        var part = firstRange(of: separator).map { self[..<$0.lowerBound] } ?? self
        while part.last == " " { part.removeLast() }
        return part
    }
}
