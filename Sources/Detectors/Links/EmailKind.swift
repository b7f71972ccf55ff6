/// What an e-mail address says of its owner: a value of the fact `contact.email`.
public enum EmailKind: String, Sendable, Hashable, CaseIterable {
    case company, webmail, disposable
}
