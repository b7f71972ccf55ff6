import Foundation
import Testing

/// The folder with the suites that others wrote, named by the environment variable `VESTIBULE_SPECS`, which
/// `make conformance` sets; they are not part of the project.
enum Specifications {
    static let folder = ProcessInfo.processInfo.environment["VESTIBULE_SPECS"].flatMap { $0.isEmpty ? nil : $0 }

    static var isPresent: Bool { folder != nil }

    static let absence: Comment = "Conformance suites skipped: VESTIBULE_SPECS does not name their folder"

    static func data(_ path: String) throws -> Data {
        try Data(contentsOf: URL(fileURLWithPath: folder ?? "").appendingPathComponent(path))
    }

    static func decode<Value: Decodable>(_ type: Value.Type, _ path: String) throws -> Value {
        try JSONDecoder().decode(type, from: data(path))
    }
}
