/// Plain search in bytes.
enum ByteSearch {
    static func contains(_ word: StaticString, in bytes: ArraySlice<UInt8>) -> Bool {
        word.withUTF8Buffer { word in
            guard let first = word.first, bytes.count >= word.count else { return false }
            var rest = bytes
            while let start = rest.firstIndex(of: first) {
                rest = rest[start...]
                if rest.starts(with: word) { return true }
                rest = rest.dropFirst()
            }
            return false
        }
    }
}
