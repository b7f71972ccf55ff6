/// What is known because the data plainly shows it or the owner would have said so (the closed worlds of the registry).
///
/// Run last, after the export, the detectors and the dossier have spoken: it fills only what is not known, and never what
/// the owner gave up on. Facts that the registry does not hold are passed over.
public struct ClosedWorld: Sendable {
    /// Groups of checks that the owner looked at, with the day where given.
    public var looked: [String: Day?]
    /// The day of the report; nil where nobody knows it.
    public var asOf: Day?

    public init(looked: [String: Day?] = [:], asOf: Day? = nil) {
        self.looked = looked
        self.asOf = asOf
    }

    public func complete(_ sheet: inout FactSheet) {
        closeMessage(&sheet)
        closeOwnersWord(&sheet)
        closeCompany(&sheet)
        closeAsk(&sheet)
        closeLooks(&sheet)
        sheet.isKnownToOwner = sheet.isRelated
    }

    /// Where there is no message, nothing stands in it; a file is attached only where the dossier says so.
    private func closeMessage(_ sheet: inout FactSheet) {
        if sheet.flag("invitation.hasMessage") == false {
            for (index, nothing) in sheet.registry.silence { sheet.fill(index: index, nothing) }
        }
        sheet.fill("message.attachesFile", Observation(.flag(false), source: .computed("nothing noted")))
    }

    /// The owner would have said so: personal issues, harassment, distrust, a report of their own.
    private func closeOwnersWord(_ sheet: inout FactSheet) {
        for id: FactID in ["sender.personalIssues", "sender.harassed", "history.reported"] {
            sheet.fill(id, Observation(.flag(false), source: .owner))
        }
        guard case .oneOf(let values)? = sheet.registry["sender.trust"]?.type else { return }
        let possible = sheet.isCertainlyUnrelated ? ["neutral"] : ["neutral", "trusted"]
        sheet.fill(
            "sender.trust", Observation(.oneOf(values.filter(possible.contains)), source: .computed("nothing noted")))
    }

    /// A company or a headline is enough to tell a competitor or a former employer.
    private func closeCompany(_ sheet: inout FactSheet) {
        guard sheet["sender.company"] != nil || sheet["sender.headline"] != nil else { return }
        for id: FactID in ["sender.isCompetitor", "sender.isFormerEmployer"] {
            sheet.fill(id, Observation(.flag(false), source: .computed("company or headline")))
        }
    }

    /// Asking is the owner's own act, so it is known; the answer may not be.
    private func closeAsk(_ sheet: inout FactSheet) {
        let replied = sheet.flag("history.repliedToAsk")
        guard case .date(let asked)? = sheet["history.askedWhyOn"]?.value else {
            let ask = replied == true ? "replied" : "notAsked"
            sheet.fill("history.ask", Observation(.oneOf(ask), source: .computed("nothing noted")))
            return
        }
        let wait = sheet.leastCount("owner.askWaitDays") ?? 14
        let states = askStates(asked: asked.day, wait: wait, replied: replied)
        sheet.fill("history.ask", Observation(.oneOf(states), source: .computed("the day asked and the waiting time")))
        if states == ["waiting"] { sheet.waitUntil = asked.day.adding(days: wait) }
    }

    private func askStates(asked: Day, wait: Int, replied: Bool?) -> [String] {
        if replied == true { return ["replied"] }
        let isOver = asOf.map { $0.days(since: asked) > wait }
        switch (isOver, replied) {
        case (false?, _): return ["waiting"]
        case (true?, false?): return ["silent"]
        case (true?, _): return ["silent", "replied"]
        case (nil, false?): return ["waiting", "silent"]
        case (nil, _): return ["waiting", "silent", "replied"]
        }
    }

    /// Who looked and noted nothing odd saw nothing odd.
    private func closeLooks(_ sheet: inout FactSheet) {
        if looked.isEmpty { return }
        for index in sheet.registry.redFlags {
            guard let group = sheet.registry.definitions[index].group, let day = looked[group] else { continue }
            sheet.fill(index: index, Observation(.flag(false), source: .dossier("looked, nothing seen"), on: day))
        }
    }
}

extension FactSheet {
    fileprivate func flag(_ id: FactID) -> Bool? {
        if case .flag(let flag)? = self[id]?.value { flag } else { nil }
    }

    fileprivate func leastCount(_ id: FactID) -> Int? {
        if case .count(let range)? = self[id]?.value { range.lower } else { nil }
    }

    /// The owner's own record names a relationship.
    fileprivate var isRelated: Bool { relationship.map { $0.members.contains { $0 != "none" } } ?? false }

    /// The owner's own record says that they never met.
    fileprivate var isCertainlyUnrelated: Bool { relationship?.members == ["none"] }

    private var relationship: MemberSet? {
        if case .someOf(let set)? = self["sender.relationship"]?.value { set } else { nil }
    }
}
