internal import Tokens
/// What makes a link suspicious, by the data files in `content/lists`.
struct LinkInspector: Sendable {
    let lists: DetectorLists
    private let brands: [BrandLook]

    init(lists: DetectorLists) {
        self.lists = lists
        brands = lists.brands.map(BrandLook.init)
    }

    /// Why an address is suspicious; nil where nothing speaks against it.
    func suspicion(of text: String) -> LinkSuspicion? {
        let address = WebAddress(text)
        if address.userInfo != nil { return .hidesItsHost }
        if address.isNumeric { return .numericHost }
        if lists.shorteners.contains(where: address.isOrBelongs) { return .shortener }
        if address.labels.contains(where: { $0.hasPrefix("xn--") }) { return .punycode }
        if address.labels.contains(where: { Script.mixesLookalikes($0) }) { return .mixedScripts }
        if isRiskyFile(address.path) { return .riskyFile }
        return imitatesBrand(address) ? .brandLookalike : nil
    }

    private func isRiskyFile(_ path: String) -> Bool {
        guard let name = path.split(separator: "/").last, let dot = name.lastIndex(of: ".") else { return false }
        return lists.riskyExtensions.contains(name[name.index(after: dot)...].lowercased())
    }

    private func imitatesBrand(_ address: WebAddress) -> Bool {
        if brands.contains(where: { address.isOrBelongs(to: $0.domain) }) { return false }
        guard let name = address.registeredName.map(String.init) else { return false }
        let (look, bytes) = (Confusables.hostSkeleton(name), Array(name.utf8))
        let lured = luredParts(of: address)
        let looks = looks(of: address)
        return brands.contains { brand in
            if brand.isInside(address.host) { return true }
            if name == brand.label { return TopLevelDomains.cheap.contains(String(address.labels.last ?? "")) }
            if look == brand.look { return true }
            if brand.bytes.count >= 7, isOneEditAway(bytes, brand.bytes) { return true }
            if looks.contains(where: { $0.look == brand.look && $0.part != brand.label }) { return true }
            return lured.contains(brand.look) || looks.contains { isLured($0, to: brand) }
        }
    }

    /// `micros0ft-docs.cc`, `paypa1.example.com`: parts of the host, with what they look like.
    private func looks(of address: WebAddress) -> [(part: String, look: String)] {
        address.host.split { $0 == "." || $0 == "-" }.dropLast().filter { $0.utf8.count >= 5 }.map {
            (String($0), Confusables.hostSkeleton(String($0)))
        }
    }

    /// `linkedin-verify.com`, `login.paypal.example.com`: what stands beside a word that asks for trust.
    private func luredParts(of address: WebAddress) -> [String] {
        let parts = address.host.split { $0 == "." || $0 == "-" }.dropLast().map {
            Confusables.hostSkeleton(String($0))
        }
        return parts.count > 1 && parts.contains(where: LinkInspector.lures.contains) ? parts : []
    }

    /// `verifypaypal`, `rnetabusiness`: a brand and a word that asks for trust, in one; a short brand only in other letters,
    /// for it may be a plain word.
    private func isLured(_ part: (part: String, look: String), to brand: BrandLook) -> Bool {
        guard brand.label.utf8.count >= 6 || !part.part.contains(brand.label) else { return false }
        if part.look.hasPrefix(brand.look), isLure(part.look.dropFirst(brand.look.count)) { return true }
        return part.look.hasSuffix(brand.look) && isLure(part.look.dropLast(brand.look.count))
    }

    private func isLure(_ text: Substring) -> Bool { LinkInspector.lures.contains(String(text)) }

    private func isOneEditAway(_ a: [UInt8], _ b: [UInt8]) -> Bool {
        guard abs(a.count - b.count) <= 1 else { return false }
        var start = 0
        while start < min(a.count, b.count), a[start] == b[start] { start += 1 }
        let (restA, restB) = (a[start...], b[start...])
        if restA.count == restB.count {
            if restA.dropFirst().elementsEqual(restB.dropFirst()) { return true }
            return restA.count >= 2 && restA.dropFirst(2).elementsEqual(restB.dropFirst(2))
                && restA.prefix(2).reversed().elementsEqual(restB.prefix(2))
        }
        return restA.count > restB.count
            ? restA.dropFirst().elementsEqual(restB) : restB.dropFirst().elementsEqual(restA)
    }

    /// In skeleton form, as `Confusables` gives it for hosts.
    private static let lures: Set<String> = Set(
        [
            "login", "logon", "signin", "sign", "verify", "verification", "secure", "security", "account", "accounts",
            "support", "update", "confirm", "billing", "wallet", "auth", "portal", "password", "recovery", "unlock",
            "helpdesk", "invoice", "payment", "payments", "refund", "alert", "alerts", "reward", "rewards", "gift",
            "careers", "hiring", "validate", "access", "identity", "id", "business", "appeal", "docs", "document",
            "documents", "files", "shared", "help",
        ].map(Confusables.hostSkeleton))
}
