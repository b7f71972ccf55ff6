internal import Foundation

extension [UInt8] {
    /// Which of some words stand as ` id="…"`.
    func ids(among words: [String]) -> [String] {
        withUnsafeBytes { bytes in
            let wanted = words.map { Array(" id=\"\($0)\"".utf8) }
            var found: Set<Int> = []
            var place = 3
            while place < bytes.count, let start = bytes.baseAddress,
                let sign = memchr(start + place, Int32(UInt8(ascii: "=")), bytes.count - place)
            {
                place = start.distance(to: UnsafeRawPointer(sign)) + 1
                for (number, word) in wanted.enumerated() where place - 4 + word.count <= bytes.count {
                    if memcmp(start + place - 4, word, word.count) == 0 { found.insert(number) }
                }
            }
            return found.sorted().map { words[$0] }
        }
    }
}
