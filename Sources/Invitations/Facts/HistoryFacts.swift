internal import People
internal import Vetting

/// What the owner's own record holds of a sender. Known where the export holds the file that would show it.
struct HistoryFacts {
    let sender: Sender
    let files: ExportFiles
    let record: OwnersRecord

    private var contact: EarlierContact { sender.contact }

    func add(to sheet: inout FactSheet) {
        addMessages(to: &sheet)
        addPraise(to: &sheet)
        addAcquaintance(to: &sheet)
        if let (relationship, source, day) = Acquaintance(contact: contact, owner: record.owner).relationship {
            sheet.set("sender.relationship", .someOf(MemberSet([relationship], isComplete: false)), source, on: day)
        }
        if let company = contact.company ?? contact.recommendedFrom {
            sheet.set(
                "sender.company", .text(company),
                .export(contact.company == nil ? "Recommendations_Received.csv" : "Connections.csv"))
        }
    }

    private func addMessages(to sheet: inout FactSheet) {
        guard files.hasMessages else { return }
        let source = FactSource.export("messages.csv")
        if sender.invitation?.sentAt != nil || contact.firstMessageOn == nil {
            sheet.set(
                "history.messagesExchanged", .count(contact.messagesBefore), source, on: contact.lastMessageBeforeOn)
        }
        sheet.set("history.inSpamFolder", .flag(contact.isInSpamFolder), source)
        if let asked = contact.askedOn { sheet.set("history.askedWhyOn", .date(Moment(asked)), source) }
        sheet.set("history.repliedToAsk", .flag(contact.repliedOn != nil), source, on: contact.repliedOn)
    }

    private func addPraise(to sheet: inout FactSheet) {
        if let endorsed = contact.endorsedOn {
            sheet.set("history.endorsedOwner", .flag(true), .export("Endorsement_Received_Info.csv"), on: endorsed.day)
        } else if let recommended = contact.recommendedOn {
            sheet.set(
                "history.endorsedOwner", .flag(true), .export("Recommendations_Received.csv"), on: recommended.day)
        } else if files.hasPraise {
            sheet.set("history.endorsedOwner", .flag(false), .export("Endorsement_Received_Info.csv"))
        }
    }

    private func addAcquaintance(to sheet: inout FactSheet) {
        if files.hasInvitations {
            let invited = contact.ownerInvitedOn
            sheet.set("history.ownerInvited", .flag(invited != nil), .export("Invitations.csv"), on: invited?.day)
        }
        if files.hasConnections, !sender.mayBeSeveralPeople || sender.state == .connected {
            let isConnected = sender.state == .connected
            sheet.set("history.connected", .flag(isConnected), .export("Connections.csv"), on: contact.connectedOn?.day)
        }
        if let follows = contact.ownerFollowsSince {
            sheet.set("history.ownerFollows", .flag(true), .export("Member_Follows.csv"), on: follows.day)
        } else if files.hasMemberFollows {
            sheet.set("history.ownerFollows", .flag(false), .export("Member_Follows.csv"))
        }
    }
}
