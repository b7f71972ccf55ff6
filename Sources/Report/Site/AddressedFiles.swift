internal import ListPages
internal import SiteFiles
internal import Decisions
internal import GuidancePages
internal import HTML

/// Files that need absolute addresses: the sitemap of a site anybody may read, and the page for what is not there.
struct AddressedFiles {
    let edition: Edition
    let baseURL: String

    /// - Parameter pages: every page of the site.
    func files(_ pages: [String]) throws -> [SiteFile] {
        var files: [SiteFile] = []
        if let report = edition.report {
            // A feed goes out on its own, so it is made only where names may be seen.
            if report.people.showsContent {
                files.append(FeedMaker(edition: edition, report: report, baseURL: baseURL).file())
            }
        } else {
            files.append(SiteFile("sitemap.xml", sitemap(pages)))
        }
        if let root = SafeURL(baseURL + "/") {
            var frame = edition.frame("Not found", at: "404.html", .other)
            frame.root = root
            files.append(try edition.file("404.html", NotFoundPage(frame: frame)))
        }
        return files
    }

    private func sitemap(_ pages: [String]) -> String {
        let lines = pages.filter { $0.hasSuffix(".html") }.sorted().map { page in
            "  <url><loc>\(HTML(percentEncoded(baseURL + "/" + page)).string)</loc></url>"
        }
        let head = [
            #"<?xml version="1.0" encoding="UTF-8"?>"#,
            #"<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">"#,
        ]
        return (head + lines + ["</urlset>", ""]).joined(separator: "\n")
    }
}
