internal import Templates

/// The names that a letter may use.
struct LetterContext: TemplateObject {
    var sender: LetterSender
    var owner: LetterOwner
    var invitation: LetterInvitation

    static let fields: [Field<LetterContext>] = [
        Field("sender", \.sender), Field("owner", \.owner), Field("invitation", \.invitation),
    ]

    /// Stands for nobody: what is filled in is shown in brackets.
    static let blank = LetterContext(
        sender: LetterSender(name: "[name]", firstName: "[first name]", company: "[their company]"),
        owner: LetterOwner(name: "[your name]", firstName: "[your name]", professionalBody: "[your professional body]"),
        invitation: LetterInvitation(month: "[month]"))
}

/// To whom a letter goes.
struct LetterSender: TemplateObject {
    var name: String
    /// Not known where in doubt.
    var firstName: String?
    var company: String?

    static let fields: [Field<LetterSender>] = [
        Field("name", \.name), Field("firstName", \.firstName), Field("company", \.company),
    ]
}

/// Who signs it.
struct LetterOwner: TemplateObject {
    var name: String
    var firstName: String?
    var professionalBody: String?

    static let fields: [Field<LetterOwner>] = [
        Field("name", \.name), Field("firstName", \.firstName), Field("professionalBody", \.professionalBody),
    ]
}

/// What it answers.
struct LetterInvitation: TemplateObject {
    /// `November`
    var month: String?

    static let fields: [Field<LetterInvitation>] = [Field("month", \.month)]
}
