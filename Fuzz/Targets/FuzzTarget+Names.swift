internal import Policy
internal import Detectors
internal import People

extension FuzzTarget {
    /// Names of people, before and after the first line end: two that are read alike share a page, and no others.
    static func names(_ bytes: [UInt8]) throws {
        let names = bytes.split(separator: UInt8(ascii: "\n"), maxSplits: 1, omittingEmptySubsequences: false)
            .map { PersonName(String(decoding: $0, as: UTF8.self)) }
        for name in names { try promiseName(name) }
        if names.count == 2 {
            let ids = names.map { SenderID.make(for: .name($0.normalised)) }
            try promise((ids[0] == ids[1]) == (names[0].normalised == names[1].normalised), "\(names) meet at \(ids)")
        }
        let known = KnownNames(people: names.dropFirst().map(\.text), brands: try Shipped.brands.get())
        let findings = try Shipped.content.get().detectors.facts(ofName: names[0].text, known: known)
        try promise(findings.resembles != names[0].text, "\(names[0]) resembles itself")
    }

    private static func promiseName(_ name: PersonName) throws {
        try promise(PersonName(name.text) == name, "\(name.text.debugDescription) is tidied twice")
        try promise(!name.normalised.contains(where: \.isNewline), "\(name.text.debugDescription) keeps a line end")
        var rest = name.text.unicodeScalars[...]
        for scalar in name.firstName?.unicodeScalars ?? "".unicodeScalars {
            guard let found = rest.firstIndex(of: scalar) else {
                throw BrokenPromise(description: "\(name) is no \(scalar)")
            }
            rest = rest[rest.index(after: found)...]
        }
        try promisePageName(of: .name(name.normalised))
    }
}
