public import Detectors
public import Diagnostics
public import People
public import Vetting

/// Everything that came in: the owner, the senders, and what was read to know them. A class, for whatever looks at a
/// sender holds on to it.
public final class Inbox: Sendable {
    public let owner: Owner
    /// Sorted by id.
    public let senders: [Sender]
    public let asOf: AsOf
    public let reading: ReadingReport
    /// Nearly identical messages from several senders; by first sender.
    public let campaigns: [Campaign]
    /// What the owner should hear of what was read, in the order of reading.
    public let warnings: [Diagnostic]
    public let registry: FactRegistry
    /// The numbers of ``OwnFacts`` in the registry, ascending.
    public let ownFacts: [Int]
    let finder: FactFinder

    init(
        owner: Owner, senders: [Sender], asOf: AsOf, reading: ReadingReport, campaigns: [Campaign],
        warnings: [Diagnostic], finder: FactFinder
    ) {
        self.owner = owner
        self.senders = senders
        self.asOf = asOf
        self.reading = reading
        self.campaigns = campaigns
        self.warnings = warnings
        self.finder = finder
        registry = finder.registry
        ownFacts = OwnFacts.ids.compactMap(finder.registry.index).sorted()
    }

    /// Every fact known of a sender: what the export and the owner hold, what their text says, what follows from both,
    /// with the dossier's word over all of it. Pure; a few microseconds for a bare invitation.
    public func facts(of sender: Sender) -> FactSheet { reading(of: sender).facts }

    /// The facts, and what was found in the message.
    ///
    /// - Parameter message: what an earlier reading found there; nil where there was none.
    public func reading(of sender: Sender, message: MessageFindings? = nil) -> SenderReading {
        finder.reading(of: sender, message: message)
    }

    /// The name to greet with; nil where in doubt: one word, a spoofed name, a removed account.
    public func firstName(of sender: Sender) -> String? { finder.firstName(of: sender.name) }

    /// Somebody or a brand that the owner knows, whose name the sender's looks like but is spelled differently from.
    public func knownName(resembling sender: Sender) -> String? { finder.knownName(resembling: sender.name) }

    /// Senders whose id, name or profile address is `text`; else those whose name contains it. Sorted by id.
    public func senders(matching text: String) -> [Sender] { SenderSearch(text).matches(in: senders) }

    public func sender(id: Sender.ID) -> Sender? {
        var low = 0
        var high = senders.count
        while low < high {
            let middle = (low + high) / 2
            if senders[middle].id < id { low = middle + 1 } else { high = middle }
        }
        return low < senders.count && senders[low].id == id ? senders[low] : nil
    }
}

/// Senders whose newest messages are nearly identical.
public struct Campaign: Sendable, Hashable {
    /// Two or more, sorted.
    public let senders: [Sender.ID]

    init(senders: [Sender.ID]) { self.senders = senders.sorted() }
}
