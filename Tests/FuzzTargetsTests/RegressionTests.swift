import Foundation
import FuzzTargets
import Testing

/// What the fuzzer once found, and where it began to look: each text is fed to the same function as by the fuzzer.
@Suite struct RegressionTests {
    private static let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().appending(path: "Fuzz")

    @Test(arguments: FuzzTarget.allCases.filter { $0 != .planted })
    func `what the fuzzer found stays mended, and every seed is read`(target: FuzzTarget) throws {
        let texts = Self.files("Regressions/\(target)") + Self.files("Seeds/\(target)")
        #expect(!texts.isEmpty)
        for text in texts {
            let bytes = try Data(contentsOf: text)
            #expect(throws: Never.self, "\(text.lastPathComponent)") { try target.run(Array(bytes)) }
        }
    }

    @Test func `no folder of texts is left over`() throws {
        for kind in ["Regressions", "Seeds"] {
            let names = try FileManager.default.contentsOfDirectory(atPath: Self.folder.appending(path: kind).path)
            #expect(names.filter { FuzzTarget(rawValue: $0) == nil } == [])
        }
    }

    private static func files(_ name: String) -> [URL] {
        let folder = folder.appending(path: name)
        let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
        return names.sorted().map { folder.appending(path: $0) }
    }
}
