/// How an address begins, as far as its safety depends on it.
package enum AddressScheme: Equatable {
    case http, https, mailto, tel, relative

    /// Nothing where the address begins with another scheme, or holds what no address may hold.
    package init?(of address: String) {
        let bytes = address.utf8
        guard !bytes.isEmpty, !bytes.contains(where: { $0 < 0x20 || $0 == 0x7F }) else { return nil }
        let head = bytes.prefix { !"/?#".utf8.contains($0) }
        guard let colon = head.firstIndex(of: UInt8(ascii: ":")) else {
            self = .relative
            return
        }
        switch String(Substring(head[..<colon])).lowercased() {
        case "http": self = .http
        case "https": self = .https
        case "mailto": self = .mailto
        case "tel": self = .tel
        default: return nil
        }
    }

    /// Whether what follows the scheme is what that scheme takes.
    func isAllowed(for address: String) -> Bool {
        switch self {
        case .relative: !address.hasPrefix("/") && !address.hasPrefix("\\")
        case .http, .https: hasHost(address)
        case .mailto, .tel: address.utf8.last != UInt8(ascii: ":")
        }
    }

    private func hasHost(_ address: String) -> Bool {
        guard let colon = address.utf8.firstIndex(of: UInt8(ascii: ":")) else { return false }
        let rest = address.utf8[colon...].dropFirst()
        guard rest.starts(with: "//".utf8), let first = rest.dropFirst(2).first else { return false }
        return !"/?#\\".utf8.contains(first)
    }
}
