/// A crash and a leak that are there on purpose: a fuzzer that does not find them finds nothing else either.
enum Planted {
    /// A piece of memory that nobody frees, for the leak detector to find.
    static func leak(_ bytes: [UInt8]) {
        guard bytes == Array("LEAK".utf8) else { return }
        UnsafeMutableRawPointer.allocate(byteCount: 4_711, alignment: 8).storeBytes(of: 1, as: UInt8.self)
    }

    /// Byte by byte: a comparison within the standard library would be hidden from the fuzzer.
    static func run(_ bytes: [UInt8]) {
        guard bytes.count >= 4 else { return }
        leak(bytes)
        if bytes[0] == UInt8(ascii: "B") {
            if bytes[1] == UInt8(ascii: "A") {
                if bytes[2] == UInt8(ascii: "D") {
                    precondition(bytes[3] != UInt8(ascii: "!"), "planted")
                }
            }
        }
    }
}
