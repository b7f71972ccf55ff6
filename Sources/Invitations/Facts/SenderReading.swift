public import Detectors
public import Vetting

/// What is known of a sender, with all that was found in their message.
public struct SenderReading: Sendable {
    public let facts: FactSheet
    /// Of the text in `message.text`; nil where there is none.
    public let message: MessageFindings?

    public init(facts: FactSheet, message: MessageFindings?) {
        self.facts = facts
        self.message = message
    }
}
