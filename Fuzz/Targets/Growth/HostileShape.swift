/// A kind of text that a careless reader takes more than its length in time for, in any size, with the reader that is tried.
public struct HostileShape: Sendable {
    public let name: String
    /// Pieces that the smallest text is made of, and those that the limits of the program allow.
    public let smallest: Int
    public let largest: Int
    private let make: @Sendable (Int) -> [UInt8]
    private let read: @Sendable ([UInt8]) throws -> Void

    init(
        _ name: String, smallest: Int = 1_000, largest: Int = 1 << 22,
        _ make: @escaping @Sendable (Int) -> String, read: @escaping @Sendable ([UInt8]) throws -> Void
    ) {
        self.init(name, smallest: smallest, largest: largest, bytes: { Array(make($0).utf8) }, read: read)
    }

    init(
        _ name: String, smallest: Int = 1_000, largest: Int = 1 << 22,
        bytes make: @escaping @Sendable (Int) -> [UInt8], read: @escaping @Sendable ([UInt8]) throws -> Void
    ) {
        (self.name, self.smallest, self.largest, self.make, self.read) = (name, smallest, largest, make, read)
    }

    public func text(of pieces: Int) -> [UInt8] { make(pieces) }

    /// Whether the text is taken or refused does not matter here, only what that costs.
    public func run(_ text: [UInt8]) throws { try read(text) }

    public static var all: [HostileShape] {
        markdown + tables + exports + messages + names + yaml + templates + files + baselines
    }
}

/// `text`, again and again.
func again(_ text: String, _ times: Int) -> String { String(repeating: text, count: times) }

/// What `line` makes of 0, 1, 2 and so on.
func lines(_ count: Int, _ line: (Int) -> String) -> String { (0..<count).map(line).joined() }
