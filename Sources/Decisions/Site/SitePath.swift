package import Vetting

/// Where the pages of the site stand, from its folder.
package enum SitePath {
    package static let index = "index.html"
    package static let changes = "changes.html"
    package static let people = "senders/index.html"
    package static let handbook = "guidance/index.html"
    package static let replies = "replies/index.html"

    package static func start(_ number: Int = 1) -> String { numbered("start", number) }
    package static func queue(_ response: Response, _ number: Int = 1) -> String {
        numbered("queue/\(response.rawValue)", number)
    }
    /// A whole queue for the printer.
    package static func print(_ response: Response) -> String { "queue/\(response.rawValue)-print.html" }
    package static func people(_ number: Int) -> String { numbered("senders/index", number) }
    package static func sender(_ id: String) -> String { "senders/\(id).html" }
    package static func chapter(_ name: String, _ anchor: String = "") -> String {
        "guidance/\(name).html" + (anchor.isEmpty ? "" : "#\(anchor)")
    }
    package static func reply(_ name: String) -> String { "replies/\(name).html" }

    private static func numbered(_ stem: String, _ number: Int) -> String {
        number == 1 ? "\(stem).html" : "\(stem)-\(number).html"
    }
}
