package import Templates

/// The names that a letter may use.
package struct LetterContext: TemplateObject {
    package var sender: LetterSender
    package var owner: LetterOwner
    package var invitation: LetterInvitation

    package init(sender: LetterSender, owner: LetterOwner, invitation: LetterInvitation) {
        self.sender = sender
        self.owner = owner
        self.invitation = invitation
    }

    package static let fields: [Field<LetterContext>] = [
        Field("sender", \.sender), Field("owner", \.owner), Field("invitation", \.invitation),
    ]

    /// Stands for nobody: what is filled in is shown in brackets.
    static let blank = LetterContext(
        sender: LetterSender(name: "[name]", firstName: "[first name]", company: "[their company]"),
        owner: LetterOwner(name: "[your name]", firstName: "[your name]", professionalBody: "[your professional body]"),
        invitation: LetterInvitation(month: "[month]"))
}

/// To whom a letter goes.
package struct LetterSender: TemplateObject {
    package var name: String
    /// Not known where in doubt.
    package var firstName: String?
    package var company: String?

    package init(name: String, firstName: String?, company: String?) {
        self.name = name
        self.firstName = firstName
        self.company = company
    }

    package static let fields: [Field<LetterSender>] = [
        Field("name", \.name), Field("firstName", \.firstName), Field("company", \.company),
    ]
}

/// Who signs it.
package struct LetterOwner: TemplateObject {
    package var name: String
    package var firstName: String?
    package var professionalBody: String?

    package init(name: String, firstName: String?, professionalBody: String?) {
        self.name = name
        self.firstName = firstName
        self.professionalBody = professionalBody
    }

    package static let fields: [Field<LetterOwner>] = [
        Field("name", \.name), Field("firstName", \.firstName), Field("professionalBody", \.professionalBody),
    ]
}

/// What it answers.
package struct LetterInvitation: TemplateObject {
    /// `November`
    package var month: String?

    package init(month: String?) {
        self.month = month
    }

    package static let fields: [Field<LetterInvitation>] = [Field("month", \.month)]
}
