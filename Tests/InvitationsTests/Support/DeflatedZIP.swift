/// Makes a ZIP whose first entry is compressed: zeros without end in few bytes, entries of any kind, and names that share
/// one place.
struct DeflatedZIP {
    var name: String
    /// How many bytes of zero it unpacks to; `content` in their place where there is some.
    var zeros: Int
    /// What the headers say of the size, where that is not the truth.
    var declaredSize: UInt32?
    var content: [UInt8]?
    /// Type and permissions as UNIX has them.
    var mode = 0o100644
    /// Entries behind the first, stored.
    var stored: [(name: String, bytes: [UInt8])] = []
    /// More names for the first entry.
    var aliases: [String] = []

    init(name: String, zeros: Int, declaredSize: UInt32? = nil) {
        self.name = name
        self.zeros = zeros
        self.declaredSize = declaredSize
    }

    var bytes: [UInt8] {
        var result: [UInt8] = []
        var directory: [UInt8] = []
        let data = content ?? DeflatedZIP.deflatedZeros(zeros)
        let size = declaredSize.map(Int.init) ?? content?.count ?? zeros
        let first = Entry(name: name, data: data, size: size, isDeflated: content == nil, mode: mode)
        let others = stored.map {
            Entry(name: $0.name, data: $0.bytes, size: $0.bytes.count, isDeflated: false, mode: 0o100644)
        }
        for entry in [first] + others {
            directory += entry.central(at: result.count)
            result += entry.local
        }
        for alias in aliases {
            directory += Entry(name: alias, data: data, size: size, isDeflated: content == nil, mode: mode).central(
                at: 0)
        }
        let count = 1 + others.count + aliases.count
        let start = result.count
        result += directory + number(0x0605_4B50, 4) + number(0, 4) + number(count, 2) + number(count, 2)
        return result + number(directory.count, 4) + number(start, 4) + number(0, 2)
    }

    /// Blocks of fixed codes (RFC 1951): one zero, then copies of 258 bytes at distance 1, two bits short of a byte each.
    private static func deflatedZeros(_ count: Int) -> [UInt8] {
        var bits = BitWriter()
        bits.write(0b011, 3)
        bits.writeReversed(0b0011_0000, 8)
        for _ in 0..<(count / 258) {
            bits.writeReversed(0b1100_0101, 8)
            bits.write(0, 5)
        }
        bits.write(0, 7)
        return bits.finished
    }

    private struct Entry {
        let name: String
        let data: [UInt8]
        let size: Int
        let isDeflated: Bool
        let mode: Int

        var local: [UInt8] { number(0x0403_4B50, 4) + header + Array(name.utf8) + data }

        func central(at offset: Int) -> [UInt8] {
            number(0x0201_4B50, 4) + number(0x0314, 2) + header + number(0, 6) + number(mode << 16, 4)
                + number(offset, 4) + Array(name.utf8)
        }

        private var header: [UInt8] {
            number(20, 2) + number(0x0800, 2) + number(isDeflated ? 8 : 0, 2) + number(0, 2) + number(0x5B35, 2)
                + number(isDeflated ? 0 : CRC32.sum(data), 4) + number(data.count, 4) + number(size, 4)
                + number(name.utf8.count, 2) + number(0, 2)
        }
    }

    private struct BitWriter {
        private var bytes: [UInt8] = []
        private var pending: UInt32 = 0
        private var count: UInt32 = 0

        mutating func write(_ value: UInt32, _ width: UInt32) {
            pending |= value << count
            count += width
            while count >= 8 {
                bytes.append(UInt8(truncatingIfNeeded: pending))
                pending >>= 8
                count -= 8
            }
        }

        /// Codes go highest bit first.
        mutating func writeReversed(_ code: UInt32, _ width: UInt32) {
            for bit in (0..<width).reversed() { write(code >> bit & 1, 1) }
        }

        var finished: [UInt8] { count == 0 ? bytes : bytes + [UInt8(truncatingIfNeeded: pending)] }
    }

    private enum CRC32 {
        static func sum(_ bytes: [UInt8]) -> Int {
            let sum = bytes.reduce(~UInt32(0)) { sum, byte in
                (0..<8).reduce(sum ^ UInt32(byte)) { sum, _ in sum & 1 == 1 ? (sum >> 1) ^ 0xEDB8_8320 : sum >> 1 }
            }
            return Int(~sum)
        }
    }
}

private func number(_ value: Int, _ width: Int) -> [UInt8] {
    (0..<width).map { UInt8(truncatingIfNeeded: value >> (8 * $0)) }
}
