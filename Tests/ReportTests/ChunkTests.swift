import Testing

@testable import Decisions

struct ChunkTests {
    @Test(arguments: [0, 1, 9, 10, 11, 1_000])
    func `results come in order and none is lost`(count: Int) async throws {
        var seen: [Int] = []
        try await inChunks(of: 10, count: count, { Array($0) }) { seen += $0 }
        #expect(seen == Array(0..<count))
    }

    @Test func `an error of the receiver ends the work`() async {
        struct Stop: Error {}
        var seen = 0
        await #expect(throws: Stop.self) {
            try await inChunks(of: 1, count: 100, { $0.lowerBound }) { number in
                seen += 1
                if number == 3 { throw Stop() }
            }
        }
        #expect(seen == 4)
    }
}
