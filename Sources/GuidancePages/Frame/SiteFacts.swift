/// What is the same on every page of a site.
package struct SiteFacts: Sendable {
    package var title: String
    /// The owner's name, or the title where there is no owner: for the corner of the page.
    package var shortTitle: String
    /// Tells the storage of two reports in one browser apart; letters, digits and hyphens.
    package var key: String
    /// Whether the site speaks of people who wrote to the owner.
    package var isPersonal: Bool
    /// Whether people go by their own names: only then can a build tell who is meant by what is noted on a page.
    package var hasNames = false
    /// `20 November 2026`; empty where the site depends on no date.
    package var asOf: String
    /// `from the export's file name`
    package var asOfSource: String
    package var policyDigest: String
    package var hasSitting = false
    /// The key of the response whose queue is not empty and comes first in the navigation.
    package var firstQueue = "accept"

    package init(
        title: String, shortTitle: String, key: String, isPersonal: Bool, asOf: String, asOfSource: String,
        policyDigest: String, hasSitting: Bool = false, firstQueue: String = "accept"
    ) {
        self.title = title
        self.shortTitle = shortTitle
        self.key = key
        self.isPersonal = isPersonal
        self.asOf = asOf
        self.asOfSource = asOfSource
        self.policyDigest = policyDigest
        self.hasSitting = hasSitting
        self.firstQueue = firstQueue
    }
}
