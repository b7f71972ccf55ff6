/// Finds `href`, `src` and `id` in a page's bytes, without reading anything else of it.
struct AttributeReader {
    enum Attribute {
        case link(String)
        case id(String)
    }

    private let bytes: ArraySlice<UInt8>
    /// From the first byte of the slice.
    private var place = 0

    init(_ bytes: ArraySlice<UInt8>) { self.bytes = bytes }

    mutating func next() -> Attribute? {
        bytes.withUnsafeBufferPointer { buffer in
            while let sign = AttributeReader.assignment(in: buffer, from: place) {
                place = sign + 2
                guard let isLink = AttributeReader.isLink(buffer, before: sign) else { continue }
                let end = buffer[place...].firstIndex(of: UInt8(ascii: "\"")) ?? buffer.count
                let value = String(decoding: buffer[place..<end], as: UTF8.self)
                place = end
                return isLink ? .link(AttributeReader.unescaped(value)) : .id(value)
            }
            return nil
        }
    }

    /// The next `="`.
    private static func assignment(in bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int? {
        // One of two neighbours is enough to look at: it is the sign, or the mark after it.
        var index = start + 1
        while index < bytes.count {
            let byte = bytes[index]
            if byte == UInt8(ascii: "\""), bytes[index - 1] == UInt8(ascii: "=") { return index - 1 }
            if byte == UInt8(ascii: "="), index + 1 < bytes.count, bytes[index + 1] == UInt8(ascii: "\"") {
                return index
            }
            index += 2
        }
        return nil
    }

    /// True for ` href` and ` src`, false for ` id`, nil for all else.
    private static func isLink(_ bytes: UnsafeBufferPointer<UInt8>, before sign: Int) -> Bool? {
        func ends(with name: StaticString) -> Bool {
            let count = name.utf8CodeUnitCount
            guard sign >= count else { return false }
            return name.withUTF8Buffer { wanted in (0..<count).allSatisfy { bytes[sign - count + $0] == wanted[$0] } }
        }
        switch bytes[max(0, sign - 1)] {
        case UInt8(ascii: "f"): return ends(with: " href") ? true : nil
        case UInt8(ascii: "c"): return ends(with: " src") ? true : nil
        case UInt8(ascii: "d"): return ends(with: " id") ? false : nil
        default: return nil
        }
    }

    private static func unescaped(_ value: String) -> String {
        value.utf8.contains(UInt8(ascii: "&"))
            ? value.replacing("&#39;", with: "'").replacing("&quot;", with: "\"").replacing("&amp;", with: "&") : value
    }
}
