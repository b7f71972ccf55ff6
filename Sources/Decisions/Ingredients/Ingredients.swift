internal import People
package import Vetting

/// What a file is made from, written down one after the other: equal ingredients make an equal file.
///
/// Every entry tells its own length, so that no two lists of one kind read the same.
package struct Ingredients {
    private var bytes: [UInt8] = []

    package init() { bytes.reserveCapacity(1_024) }

    /// 128 bits of SHA-256: senders write a part of the ingredients, and shall not make two lists look like one.
    package var fingerprint: UInt128 {
        SHA256.digest(of: bytes).prefix(16).reduce(0) { $0 << 8 | UInt128($1) }
    }

    package mutating func add(_ number: Int) {
        // Small numbers, which nearly all are, take one byte.
        if (0..<0xFF).contains(number) { return bytes.append(UInt8(number)) }
        bytes.append(0xFF)
        withUnsafeBytes(of: UInt64(bitPattern: Int64(number)).littleEndian) { bytes.append(contentsOf: $0) }
    }

    package mutating func add(_ flag: Bool) { bytes.append(flag ? 1 : 0) }

    package mutating func add(_ fingerprint: UInt128) {
        withUnsafeBytes(of: fingerprint.littleEndian) { bytes.append(contentsOf: $0) }
    }

    package mutating func add(_ text: String) {
        add(text.utf8.count)
        bytes.append(contentsOf: text.utf8)
    }

    package mutating func add(_ secret: [UInt8]) {
        add(secret.count)
        bytes += secret
    }

    package mutating func add(_ day: Day) { add(day.number) }

    package mutating func add(_ moment: Moment) {
        add(moment.day)
        add(moment.second) { $0.add($1) }
    }

    /// What may be missing.
    package mutating func add<Part>(_ part: Part?, _ write: (inout Ingredients, Part) -> Void) {
        add(part != nil)
        if let part { write(&self, part) }
    }

    package mutating func add<Part>(each parts: some Collection<Part>, _ write: (inout Ingredients, Part) -> Void) {
        add(parts.count)
        for part in parts { write(&self, part) }
    }
}
