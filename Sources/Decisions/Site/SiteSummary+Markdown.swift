internal import Vetting

extension SiteSummary {
    /// The figures as Markdown, as `--summary` writes them.
    public var markdown: String {
        let responses = Response.allCases.map { "| \(Words.name(of: $0)) | \(byResponse[$0] ?? 0) |" }
        let statuses = Status.allCases.map { "\(byStatus[$0] ?? 0) \(Words.name(of: $0).lowercased())" }
        let lines =
            ["## \(Words.people(pending)) waiting", "", "| Response | Waiting |", "| --- | ---: |"] + responses + [
                "",
                "\(statuses.joined(separator: ", ")). \(Words.number(notLookedAt)) not looked at yet, "
                    + "\(Words.number(lookAgain)) to look at again.",
                "\(Words.number(connected)) already connected, \(Words.number(answered)) answered.", "",
            ]
        return lines.joined(separator: "\n")
    }
}
