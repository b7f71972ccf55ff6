internal import Vetting

/// Where the pages of the site stand, from its folder.
enum SitePath {
    static let index = "index.html"
    static let people = "senders/index.html"
    static let handbook = "guidance/index.html"
    static let replies = "replies/index.html"

    static func start(_ number: Int = 1) -> String { numbered("start", number) }
    static func queue(_ response: Response, _ number: Int = 1) -> String {
        numbered("queue/\(response.rawValue)", number)
    }
    static func people(_ number: Int) -> String { numbered("senders/index", number) }
    static func sender(_ id: String) -> String { "senders/\(id).html" }
    static func chapter(_ name: String, _ anchor: String = "") -> String {
        "guidance/\(name).html" + (anchor.isEmpty ? "" : "#\(anchor)")
    }
    static func reply(_ name: String) -> String { "replies/\(name).html" }

    private static func numbered(_ stem: String, _ number: Int) -> String {
        number == 1 ? "\(stem).html" : "\(stem)-\(number).html"
    }
}
