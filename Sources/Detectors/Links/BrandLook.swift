/// A brand as links are compared with it, worked out once for all of them.
struct BrandLook: Sendable {
    let domain: String
    /// The brand's own part of its domain.
    let label: String
    let bytes: [UInt8]
    /// The label's skeleton.
    let look: String
    private let inner: String

    init(_ brand: DetectorLists.Brand) {
        domain = brand.domain
        label = brand.label
        bytes = Array(label.utf8)
        look = Confusables.hostSkeleton(label)
        inner = domain + "."
    }

    /// Whether the whole domain stands in a host, with more behind it.
    func isInside(_ host: String) -> Bool {
        guard host.utf8.count > inner.utf8.count else { return host == inner }
        return host.hasPrefix(inner) || host.contains("." + inner)
    }
}
