/// How an address begins, as far as its safety depends on it.
package enum AddressScheme: Equatable {
    case http, https, mailto, tel, relative

    /// Nothing where the address begins with another scheme, or holds what no address may hold.
    package init?(of address: String) {
        var address = address
        let scheme: AddressScheme? = address.withUTF8 { bytes in
            if bytes.isEmpty || bytes.contains(where: { $0 < 0x20 || $0 == 0x7F }) { return nil }
            return Self.scheme(of: bytes)
        }
        guard let scheme else { return nil }
        self = scheme
    }

    /// What stands before the first colon is a scheme, unless `/`, `?` or `#` comes first.
    private static func scheme(of bytes: UnsafeBufferPointer<UInt8>) -> AddressScheme? {
        let end = bytes.firstIndex(where: endsScheme)
        guard let end, bytes[end] == UInt8(ascii: ":") else { return .relative }
        let scheme = bytes[..<end]
        if isScheme(scheme, "https") { return .https }
        if isScheme(scheme, "http") { return .http }
        if isScheme(scheme, "mailto") { return .mailto }
        return isScheme(scheme, "tel") ? .tel : nil
    }

    private static func endsScheme(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: ":"), UInt8(ascii: "/"), UInt8(ascii: "?"), UInt8(ascii: "#"): true
        default: false
        }
    }

    /// Whether the bytes are these small letters, or the same in capitals.
    private static func isScheme(_ bytes: Slice<UnsafeBufferPointer<UInt8>>, _ name: StaticString) -> Bool {
        name.withUTF8Buffer { name in
            bytes.count == name.count && zip(bytes, name).allSatisfy { $0 == $1 || ($0 | 0x20) == $1 && $0 < 0x60 }
        }
    }

    /// Whether what follows the scheme is what that scheme takes.
    func isAllowed(for address: String) -> Bool {
        switch self {
        case .relative: address.utf8.first != UInt8(ascii: "/") && address.utf8.first != UInt8(ascii: "\\")
        case .http, .https: hasHost(address)
        case .mailto, .tel: address.utf8.last != UInt8(ascii: ":")
        }
    }

    private func hasHost(_ address: String) -> Bool {
        let rest = address.utf8.dropFirst(self == .http ? 5 : 6)
        guard rest.starts(with: "//".utf8), let first = rest.dropFirst(2).first else { return false }
        return ![UInt8(ascii: "/"), UInt8(ascii: "?"), UInt8(ascii: "#"), UInt8(ascii: "\\")].contains(first)
    }
}
