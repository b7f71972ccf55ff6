/// What is the same on every page of a site.
struct SiteFacts: Sendable {
    var title: String
    /// The owner's name, or the title where there is no owner: for the corner of the page.
    var shortTitle: String
    /// Tells the storage of two reports in one browser apart; letters, digits and hyphens.
    var key: String
    /// Whether the site speaks of people who wrote to the owner.
    var isPersonal: Bool
    /// `20 November 2026`; empty where the site depends on no date.
    var asOf: String
    /// `from the export's file name`
    var asOfSource: String
    var policyDigest: String
    var hasSitting = false
    var hasCampaigns = false
    /// The key of the response whose queue is not empty and comes first in the navigation.
    var firstQueue = "accept"
}
