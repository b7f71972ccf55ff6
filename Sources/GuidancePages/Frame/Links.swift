package import HTML

/// Makes the links of one page.
package struct Links: Sendable {
    /// The page that the links stand on.
    package let page: String

    package init(from page: String) { self.page = page }

    /// A link to another page of the site. Whether there is one is for `LinkCheck` to say, of every link of the site.
    package func to(_ target: String) -> SafeURL { SafeURL(to: target, from: page) }

    /// The way to the site's folder.
    package var root: SafeURL { SafeURL(toSiteFrom: page) }
}
