/// XXH64 over bytes that come in pieces.
struct ContentHasher: Sendable {
    private static let prime1: UInt64 = 0x9E37_79B1_85EB_CA87
    private static let prime2: UInt64 = 0xC2B2_AE3D_27D4_EB4F
    private static let prime3: UInt64 = 0x1656_67B1_9E37_79F9
    private static let prime4: UInt64 = 0x85EB_CA77_C2B2_AE63
    private static let prime5: UInt64 = 0x27D4_EB2F_1656_67C5
    private static let stripe = 32

    private var lanes = (prime1 &+ prime2, prime2, UInt64(0), 0 &- prime1)
    /// The bytes behind the last whole stripe.
    private var rest: [UInt8] = []
    private var count = 0

    mutating func add(_ bytes: [UInt8]) {
        count += bytes.count
        guard !rest.isEmpty else { return consume(bytes) }
        rest += bytes
        let joined = rest
        rest = []
        consume(joined)
    }

    private mutating func consume(_ bytes: [UInt8]) {
        let whole = bytes.count - bytes.count % Self.stripe
        bytes.withUnsafeBytes { buffer in
            var (a, b, c, d) = lanes
            var offset = 0
            while offset < whole {
                a = Self.round(a, Self.word(buffer, offset))
                b = Self.round(b, Self.word(buffer, offset + 8))
                c = Self.round(c, Self.word(buffer, offset + 16))
                d = Self.round(d, Self.word(buffer, offset + 24))
                offset += Self.stripe
            }
            lanes = (a, b, c, d)
        }
        rest = Array(bytes[whole...])
    }

    var hash: ContentHash {
        var hash = (count >= Self.stripe ? merged : Self.prime5) &+ UInt64(count)
        rest.withUnsafeBytes { Self.addTail($0, to: &hash) }
        hash = (hash ^ (hash >> 33)) &* Self.prime2
        hash = (hash ^ (hash >> 29)) &* Self.prime3
        return ContentHash(value: hash ^ (hash >> 32))
    }

    private var merged: UInt64 {
        let (a, b, c, d) = lanes
        var hash = Self.rotate(a, 1) &+ Self.rotate(b, 7) &+ Self.rotate(c, 12) &+ Self.rotate(d, 18)
        for lane in [a, b, c, d] { hash = (hash ^ Self.round(0, lane)) &* Self.prime1 &+ Self.prime4 }
        return hash
    }

    private static func addTail(_ bytes: UnsafeRawBufferPointer, to hash: inout UInt64) {
        var offset = 0
        while offset + 8 <= bytes.count {
            hash = rotate(hash ^ round(0, word(bytes, offset)), 27) &* prime1 &+ prime4
            offset += 8
        }
        if offset + 4 <= bytes.count {
            let half = UInt64(UInt32(littleEndian: bytes.loadUnaligned(fromByteOffset: offset, as: UInt32.self)))
            hash = rotate(hash ^ (half &* prime1), 23) &* prime2 &+ prime3
            offset += 4
        }
        while offset < bytes.count {
            hash = rotate(hash ^ (UInt64(bytes[offset]) &* prime5), 11) &* prime1
            offset += 1
        }
    }

    private static func word(_ bytes: UnsafeRawBufferPointer, _ offset: Int) -> UInt64 {
        UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: offset, as: UInt64.self))
    }

    private static func round(_ lane: UInt64, _ input: UInt64) -> UInt64 {
        rotate(lane &+ input &* prime2, 31) &* prime1
    }

    private static func rotate(_ value: UInt64, _ bits: UInt64) -> UInt64 {
        (value << bits) | (value >> (64 - bits))
    }
}
