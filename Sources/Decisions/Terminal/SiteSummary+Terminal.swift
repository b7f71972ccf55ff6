internal import Vetting

extension SiteSummary {
    /// The figures as a few lines for the terminal.
    public var lines: [String] {
        let responses = Response.allCases.compactMap { response in
            byResponse[response].map { "\(Words.number($0)) \(Words.name(of: response).lowercased())" }
        }
        let head =
            "\(Words.people(pending)) waiting" + (responses.isEmpty ? "" : ": " + responses.joined(separator: ", "))
        let rest = [
            connected > 0 ? "\(Words.number(connected)) already connected" : nil,
            answered > 0 ? "\(Words.number(answered)) answered" : nil,
            notLookedAt > 0 ? "\(Words.number(notLookedAt)) not looked at yet" : nil,
        ].compactMap(\.self)
        let changes = changes.map { [$0.text] } ?? []
        return (rest.isEmpty ? [head] : [head, rest.joined(separator: ", ")]) + changes
    }
}
