/// The parts of an address that tell whom it leads to.
struct WebAddress: Equatable {
    /// Lower case, without port.
    var host: String
    var userInfo: String?
    /// Without query and fragment.
    var path: String

    init(_ text: String) {
        var rest = text[...]
        if let colon = rest.firstIndex(of: ":"), rest[colon...].hasPrefix("://") {
            rest = rest[rest.index(colon, offsetBy: 3)...]
        }
        let authority = rest.prefix { !"/?#\\".contains($0) }
        path = String(rest[authority.endIndex...].prefix { !"?#".contains($0) })
        if let at = authority.lastIndex(of: "@") {
            userInfo = String(authority[..<at])
            host = String(authority[authority.index(after: at)...])
        } else {
            host = String(authority)
        }
        host = host.lowercased()
        if !host.hasPrefix("["), let colon = host.firstIndex(of: ":") { host = String(host[..<colon]) }
        while host.hasSuffix(".") { host.removeLast() }
    }

    var labels: [Substring] { host.split(separator: ".") }

    /// How many labels at the end make the part that somebody registered: `acme.co.uk` is three.
    var registeredLabelCount: Int {
        let labels = labels
        guard labels.count > 2, let last = labels.last, last.utf8.count == 2 else { return min(2, labels.count) }
        return ["co", "com", "org", "net", "gov", "ac", "edu", "or", "ne"].contains(labels[labels.count - 2]) ? 3 : 2
    }

    var registeredName: Substring? {
        let labels = labels
        return labels.count > 1 ? labels[labels.count - registeredLabelCount] : labels.first
    }

    func isOrBelongs(to domain: String) -> Bool { host == domain || host.hasSuffix("." + domain) }

    /// Whether the host is a bare number: `203.0.113.9`, `[::1]`, or one written in decimal or hexadecimal.
    var isNumeric: Bool {
        if host.hasPrefix("[") { return true }
        let labels = labels
        if labels.count == 1 { return UInt32(host) != nil || host.hasPrefix("0x") }
        return labels.count == 4 && labels.allSatisfy { UInt8($0) != nil || $0.hasPrefix("0x") }
    }
}
