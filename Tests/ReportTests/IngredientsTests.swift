import Diagnostics
import Dossiers
import Invitations
import People
import Testing
import Vetting

@testable import Decisions

struct IngredientsTests {
    private func fingerprint(_ write: (inout Ingredients) -> Void) -> UInt128 {
        var list = Ingredients()
        write(&list)
        return list.fingerprint
    }

    @Test func `no two lists of ingredients read the same`() {
        let lists: [(inout Ingredients) -> Void] = [
            { _ in }, { $0.add("ab") },
            {
                $0.add("a"); $0.add("b")
            }, { $0.add(true) }, { $0.add(256) },
            { $0.add(255) }, { $0.add(-1) }, { $0.add(nil as Int?) { $0.add($1) } },
            { $0.add(0 as Int?) { $0.add($1) } },
            { $0.add(each: ["a", "b"]) { $0.add($1) } }, { $0.add(each: ["ab"]) { $0.add($1) } },
        ]
        #expect(Set(lists.map(fingerprint)).count == lists.count)
    }

    @Test func `every part that a sender has is among the ingredients`() {
        // Whoever adds a part adds it to Ingredients+Sender as well, and then here.
        func parts(_ value: Any) -> [String] { Mirror(reflecting: value).children.compactMap(\.label) }
        let dossier = Dossier(location: .init("a.md"))
        let sender = Sender(
            id: "a", key: .name("a"), name: PersonName("A"), invitations: [Invitation(sentAt: nil, message: nil)],
            state: .pending)
        #expect(
            parts(sender) == [
                "id", "key", "name", "invitations", "state", "mayBeSeveralPeople", "boxedContact", "boxedDossier",
            ])
        #expect(parts(Invitation(sentAt: nil, message: nil)) == ["sentAt", "message"])
        #expect(
            parts(EarlierContact()) == [
                "messagesBefore", "messagesByOwnerBefore", "firstMessageOn", "lastMessageBeforeOn", "isInSpamFolder",
                "askedOn", "repliedOn", "endorsedOn", "recommendedOn", "recommendedFrom", "ownerInvitedOn",
                "ownerFollowsSince", "connectedOn", "company", "email", "note", "notedOn",
            ])
        #expect(
            parts(dossier) == [
                "location", "name", "profile", "invitation", "entries", "looked", "answered", "notes", "notesFirstLine",
                "isTableRow",
            ])
        #expect(parts(DossierEntry("a.b", nil, at: .init("a.md"))) == ["fact", "value", "on", "source", "location"])
    }
}
