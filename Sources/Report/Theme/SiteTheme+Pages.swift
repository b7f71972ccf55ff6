internal import GuidancePages
internal import ListPages
internal import OverviewPages
internal import SenderPages
internal import Templates

extension SiteTheme {
    /// The pages that a theme must have a template for.
    static let pages: [any Page.Type] = [
        IndexPage.self, StartPage.self, QueuePage.self, PrintPage.self, SenderPage.self, PeoplePage.self,
        RecommendationsPage.self, RepliesPage.self, ReplyPage.self, HandbookIndexPage.self, HandbookPage.self,
        CampaignsPage.self, ChangesPage.self, CoveragePage.self, MethodPage.self, NotFoundPage.self,
    ]
}
