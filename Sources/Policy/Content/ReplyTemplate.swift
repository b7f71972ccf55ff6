public import Vetting

/// A reply to send, or the steps to take, for some responses and connection types.
public struct ReplyTemplate: Sendable {
    /// The file's name without folder and ending; its address in the site.
    public var name: String
    /// As the user knows the file: `content/replies/ignore.md`.
    public var path: String
    public var title: String
    public var summary: String
    public var order: Int
    /// The ways of declining politely that it follows (L1–L8).
    public var ways: [String]
    /// Other policy points that it carries.
    public var cites: [String]
    /// Responses it is offered for; empty means all.
    public var responses: [Response]
    /// Connection types it is offered for; empty means all.
    public var types: [ConnectionType]
    /// What must be true of a sender's facts as well, such as "there is a message"; nil asks nothing.
    public var when: Condition?
    public var kind: Kind
    /// Markdown with Mustache names, as written.
    public var body: String
    /// The line of the file on which `body` begins.
    public var bodyFirstLine: Int

    public enum Kind: String, Sendable, Hashable, CaseIterable {
        /// A text to send.
        case letter
        /// Steps for the owner; nothing is sent.
        case instructions
    }

    /// Whether it is meant for a sender with this outcome.
    public func fits(_ response: Response, _ type: ConnectionType) -> Bool {
        (responses.isEmpty || responses.contains(response)) && (types.isEmpty || types.contains(type))
    }

    /// The same, looking at the facts, too. What is not known does not fit: better one text less than a wrong one.
    public func fits(_ response: Response, _ type: ConnectionType, _ facts: FactSheet) -> Bool {
        fits(response, type) && when.map { $0.truth(in: facts) == .true } ?? true
    }
}
