/// The links and anchors of a page, or of a part of one.
package struct PageLinks: Sendable {
    /// Addresses of other pages, as written; those that name `https` are left out.
    package private(set) var addresses: [String] = []
    /// Anchors of the page itself that are linked to.
    package private(set) var fragments: [String] = []
    package private(set) var ids: [String] = []
    /// Of a part that many pages share.
    package private(set) var number: Int32?

    package init() {}

    /// Of a part that many pages share, under a number; what it leads to within itself is settled once.
    package init(ofShared stretches: [ArraySlice<UInt8>], number: Int32) {
        self.number = number
        for stretch in stretches { read(stretch) }
        fragments.removeAll { ids.contains($0) || $0.isEmpty }
    }

    package mutating func read(_ bytes: ArraySlice<UInt8>) {
        var reader = AttributeReader(bytes)
        while let attribute = reader.next() {
            switch attribute {
            case .link(let address) where address.hasPrefix("#"): fragments.append(String(address.dropFirst()))
            case .link(let address): addresses.append(address)
            case .id(let id): ids.append(id)
            }
        }
    }
}
