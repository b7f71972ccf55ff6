internal import Vetting

extension SiteSummary {
    /// The figures as Markdown, as `--summary` writes them.
    public var markdown: String {
        let statuses = Status.allCases.map { "\(byStatus[$0] ?? 0) \(Words.name(of: $0).lowercased())" }
        let lines =
            ["## \(Words.people(pending)) waiting", ""] + responses + [
                "",
                "\(statuses.joined(separator: ", ")). \(Words.number(notLookedAt)) not looked at yet, "
                    + "\(Words.number(lookAgain)) to look at again.",
                "\(Words.number(connected)) already connected, \(Words.number(answered)) answered.", "",
            ] + sinceThen
        return lines.joined(separator: "\n")
    }

    /// With a column for what changed, where there is a baseline.
    private var responses: [String] {
        guard let changes else {
            return ["| Response | Waiting |", "| --- | ---: |"]
                + Response.allCases.map { "| \(Words.name(of: $0)) | \(byResponse[$0] ?? 0) |" }
        }
        let rows = Response.allCases.map { response in
            let now = byResponse[response] ?? 0
            let change = Words.points(now - (changes.waitedBefore[response] ?? 0))
            return "| \(Words.name(of: response)) | \(now) | \(change) |"
        }
        return ["| Response | Waiting | Change |", "| --- | ---: | ---: |"] + rows
    }

    private var sinceThen: [String] {
        guard let changes else { return [] }
        let moves = changes.moves.map {
            "- \(Words.number($0.count)) × \(Words.name(of: $0.from).lowercased()) → \(Words.name(of: $0.to).lowercased())"
        }
        return ["\(changes.text)."] + (moves.isEmpty ? [] : [""] + moves) + [""]
    }
}
