internal import Foundation

/// Finds `href`, `src` and `id` in a page's bytes, without reading anything else of it. Links that name `https` lead out of
/// the site and are passed over.
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
                let value = UnsafeBufferPointer(rebasing: buffer[place..<end])
                place = end
                if !isLink { return .id(String(decoding: value, as: UTF8.self)) }
                if !value.starts(with: "https://".utf8) { return .link(AttributeReader.unescaped(value)) }
            }
            return nil
        }
    }

    /// The next `="`.
    private static func assignment(in bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int? {
        guard let base = UnsafeRawPointer(bytes.baseAddress) else { return nil }
        var index = start
        while index < bytes.count - 1,
            let sign = memchr(base + index, Int32(UInt8(ascii: "=")), bytes.count - 1 - index)
        {
            index = base.distance(to: UnsafeRawPointer(sign)) + 1
            if bytes[index] == UInt8(ascii: "\"") { return index - 1 }
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

    private static func unescaped(_ bytes: UnsafeBufferPointer<UInt8>) -> String {
        let value = String(decoding: bytes, as: UTF8.self)
        guard bytes.contains(UInt8(ascii: "&")) else { return value }
        return value.replacing("&#39;", with: "'").replacing("&quot;", with: "\"").replacing("&amp;", with: "&")
    }
}
