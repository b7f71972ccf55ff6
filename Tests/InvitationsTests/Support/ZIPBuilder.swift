/// Makes ZIP archives for tests, good and broken ones: entries are stored, not compressed.
struct ZIPBuilder {
    struct Entry {
        var name: String
        var bytes: [UInt8]
        /// Bit 0 says that the entry is encrypted.
        var flags: UInt16 = 0x0800
        /// What the headers say of the size, where that is not the truth.
        var declaredSize: UInt32?
    }

    var entries: [Entry] = []

    init(_ files: KeyValuePairs<String, String> = [:]) {
        entries = files.map { Entry(name: $0.key, bytes: Array($0.value.utf8)) }
    }

    var bytes: [UInt8] {
        var result: [UInt8] = []
        var directory: [UInt8] = []
        for entry in entries {
            let offset = result.count
            result += number(0x0403_4B50, 4) + header(entry) + Array(entry.name.utf8) + entry.bytes
            directory += number(0x0201_4B50, 4) + number(0x0314, 2) + header(entry)
            directory += number(0, 6) + number(0o100644 << 16, 4) + number(offset, 4)
            directory += Array(entry.name.utf8)
        }
        let start = result.count
        result += directory + number(0x0605_4B50, 4) + number(0, 2) + number(0, 2)
        result += number(entries.count, 2) + number(entries.count, 2)
        return result + number(directory.count, 4) + number(start, 4) + number(0, 2)
    }

    private func header(_ entry: Entry) -> [UInt8] {
        let size = Int(entry.declaredSize ?? UInt32(entry.bytes.count))
        var result = number(20, 2) + number(Int(entry.flags), 2) + number(0, 2)
        result += number(0, 2) + number(0x5B35, 2) + number(Int(checksum(entry.bytes)), 4)
        result += number(size, 4) + number(size, 4)
        return result + number(entry.name.utf8.count, 2) + number(0, 2)
    }

    private func number(_ value: Int, _ width: Int) -> [UInt8] {
        (0..<width).map { UInt8(truncatingIfNeeded: value >> (8 * $0)) }
    }

    /// CRC-32 as ZIP has it.
    private func checksum(_ bytes: [UInt8]) -> UInt32 {
        var sum: UInt32 = ~0
        for byte in bytes {
            sum ^= UInt32(byte)
            for _ in 0..<8 { sum = sum & 1 == 1 ? (sum >> 1) ^ 0xEDB8_8320 : sum >> 1 }
        }
        return ~sum
    }
}
