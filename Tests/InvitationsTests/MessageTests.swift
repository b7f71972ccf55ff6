@testable import People
@testable import Exports
@testable import Invitations
import Testing
import Vetting

@Suite struct MessageTests {
    private static let header =
        "CONVERSATION ID,CONVERSATION TITLE,FROM,SENDER PROFILE URL,TO,RECIPIENT PROFILE URLS,DATE,"
        + "SUBJECT,CONTENT,FOLDER,ATTACHMENTS,IS MESSAGE DRAFT,IS CONVERSATION DRAFT\n"
    private let dana = "https://www.linkedin.com/in/dana"
    private let me = SampleExport.me

    private func received(_ date: String, _ text: String = "Hello", folder: String = "INBOX", draft: String = "No")
        -> String
    {
        "c1,,Dana Reyes,\(dana),Maya Lindgren,\(me),\(date) 09:00:00 UTC,,\(text),\(folder),,\(draft),No"
    }

    private func sent(_ date: String, _ text: String, to: String? = nil, draft: String = "No") -> String {
        "c1,,Maya Lindgren,\(me),Dana Reyes,\(to ?? dana),\(date) 09:00:00 UTC,,\(text),INBOX,,\(draft),No"
    }

    private func sample(_ rows: [String], invited: [String] = ["2026-11-03"]) -> SampleReading {
        let invitations =
            SampleExport.header + invited.map { SampleExport.row("Dana Reyes", "dana", $0) + "\n" }.joined()
        let messages = MessageTests.header + rows.map { $0 + "\n" }.joined()
        return SampleReading(SampleExport(["Invitations.csv": invitations, "messages.csv": messages]))
    }

    private func contact(_ rows: String..., invited: [String] = ["2026-11-03"]) throws -> EarlierContact {
        try #require(try sample(rows, invited: invited).inbox().senders.first).contact
    }

    @Test func `messages in both directions before the invitation count`() throws {
        let contact = try contact(
            received("2026-01-01"), sent("2026-01-02", "Yes"), received("2026-11-01"), received("2026-11-05"))
        #expect(contact.messagesBefore == 3)
        #expect(contact.messagesByOwnerBefore == 1)
        #expect(contact.lastMessageBeforeOn?.description == "2026-11-01")
    }

    @Test func `a question after the invitation is an ask, and what comes back is the reply`() throws {
        let contact = try contact(sent("2026-11-04", "Why me?"), received("2026-11-06"), received("2026-11-01"))
        #expect(contact.askedOn?.description == "2026-11-04")
        #expect(contact.repliedOn?.description == "2026-11-06")
    }

    @Test func `a question before the invitation is none about it`() throws {
        #expect(try contact(sent("2026-11-01", "Why?")).askedOn == nil)
    }

    @Test func `a polite refusal is no question`() throws {
        #expect(try contact(sent("2026-11-04", "Thank you and all the best.")).askedOn == nil)
    }

    @Test(arguments: ["please tell me why", "\"Ich frage mich, warum.\"", "¿por qué", "لماذا؟", "なぜですか？"])
    func `questions have many forms`(_ text: String) throws {
        #expect(try contact(sent("2026-11-04", text)).askedOn != nil)
    }

    @Test func `a question to several people is none to this one`() throws {
        #expect(try contact(sent("2026-11-04", "Lunch?", to: "\(dana);https://www.linkedin.com/in/zoe")).askedOn == nil)
    }

    @Test func `a question after the connection is small talk`() throws {
        var reading = sample([sent("2026-11-10", "How are you?"), sent("2026-11-04", "Why?")])
        reading.export.files["Connections.csv"] =
            "First Name,Last Name,URL,Connected On\nDana,Reyes,\(dana),06 Nov 2026\n"
        #expect(try reading.inbox().senders.first?.contact.askedOn?.description == "2026-11-04")
    }

    @Test func `an ask after an earlier invitation counts, too`() throws {
        let contact = try contact(sent("2026-06-01", "Why?"), invited: ["2026-05-01", "2026-11-03"])
        #expect(contact.askedOn?.description == "2026-06-01")
        #expect(contact.repliedOn == nil)
    }

    @Test func `drafts and advertisements are no messages, and are counted apart`() throws {
        let advertisement =
            "c2,,Academy,,Maya Lindgren,\(me),2026-10-01 12:00:00 UTC,,"
            + "\"<div class=\"\"spinmail-quill-editor\"\">x</div>\",INBOX,,,"
        let inbox = try sample([sent("2026-11-04", "Why?", draft: "Yes"), advertisement]).inbox()
        #expect(inbox.senders.first?.contact == EarlierContact())
        #expect(
            inbox.reading.files.last?.skipped == [
                SkippedRows(reason: .draft, count: 1), SkippedRows(reason: .sponsored, count: 1),
            ])
        #expect(inbox.warnings == [])
    }

    @Test func `a message whose date cannot be read is told and left out of what counts by date`() throws {
        let (inbox, messages) = try sample([received("soon")]).read()
        #expect(inbox?.senders.first?.contact.messagesBefore == 0)
        #expect(
            messages == [
                "export/messages.csv:2: warning: The date of row 1 cannot be read; the row is kept with its date not known"
            ])
    }

    @Test func `the spam folder is remembered`() throws {
        #expect(try contact(received("2026-11-05", folder: "SPAM")).isInSpamFolder)
        #expect(try contact(received("2026-11-05")).isInSpamFolder == false)
    }

    @Test func `old files name no recipients: the conversation tells`() throws {
        let messages = """
            CONVERSATION ID,CONVERSATION TITLE,FROM,SENDER PROFILE URL,TO,DATE,SUBJECT,CONTENT,FOLDER
            c9,,Maya Lindgren,\(me),,2026-11-04 09:00:00 UTC,,Why?,INBOX
            c9,,Dana Reyes,\(dana),Maya Lindgren,2026-11-05 09:00:00 UTC,,Because.,INBOX
            """
        let export = SampleExport(rows: SampleExport.row("Dana Reyes", "dana")).with("messages.csv", messages)
        let contact = try SampleReading(export).inbox().senders.first?.contact
        #expect(contact?.askedOn?.description == "2026-11-04")
        #expect(contact?.repliedOn?.description == "2026-11-05")
    }

    @Test func `old files are joined by name where one person alone bears it`() throws {
        let messages = """
            FROM,TO,DATE,SUBJECT,CONTENT,FOLDER
            Maya Lindgren,Dana Reyes,2026-11-04 09:00:00 UTC,,Why?,INBOX
            Dana Reyes,Maya Lindgren,2026-11-05 09:00:00 UTC,,Because.,INBOX
            Maya Lindgren,"Dana Reyes, Zoe Adler",2026-11-06 09:00:00 UTC,,Lunch?,INBOX
            """
        let invitations = SampleExport.header + "Dana Reyes,Maya Lindgren,2026-11-03,,INCOMING,,\n"
        let inbox = try SampleReading(SampleExport(["Invitations.csv": invitations, "messages.csv": messages])).inbox()
        #expect(inbox.senders.first?.contact.askedOn?.description == "2026-11-04")
        #expect(inbox.senders.first?.contact.repliedOn?.description == "2026-11-05")
    }
}
