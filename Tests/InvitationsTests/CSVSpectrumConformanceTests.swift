import Foundation
import CSV
import Testing

/// The csv-spectrum suite, read from the folder that `VESTIBULE_SPECS` names (`make conformance`).
@Suite struct CSVSpectrumConformanceTests {
    private static let folder = ProcessInfo.processInfo.environment["VESTIBULE_SPECS"].map { $0 + "/csv-spectrum" }

    /// Its JSON holds another telephone number than its CSV, so that no reader agrees with both; and it has quotes within a
    /// plain field, which RFC 4180 forbids and `CSVReadingTests` covers.
    private static let leftOut = "location_coordinates.csv"

    static var cases: [String] {
        let names = folder.flatMap { try? FileManager.default.contentsOfDirectory(atPath: $0 + "/csvs") } ?? []
        return names.filter { $0.hasSuffix(".csv") && $0 != leftOut }.map { String($0.dropLast(4)) }.sorted()
    }

    @Test(
        .enabled(if: folder != nil, "VESTIBULE_SPECS is not set: csv-spectrum is left out"),
        arguments: Self.cases.isEmpty ? ["none"] : Self.cases)
    func `every file of csv-spectrum reads as its JSON says`(_ name: String) throws {
        let folder = try #require(Self.folder)
        let bytes = try Data(contentsOf: URL(filePath: "\(folder)/csvs/\(name).csv"))
        let json = try Data(contentsOf: URL(filePath: "\(folder)/json/\(name).json"))
        let expected = try JSONDecoder().decode([[String: String]].self, from: json)
        #expect(records(Array(bytes)) == expected)
    }

    /// Each row as column name and field.
    private func records(_ bytes: [UInt8]) -> [[String: String]] {
        var rows: [[String]] = []
        let reader = CSVReader(limits: CSVLimits()) { event in
            if case .row(let row) = event {
                rows.append((0..<row.count).map { String(decoding: row[$0], as: UTF8.self) })
            } else {
                rows.append(["unreadable"])
            }
        }
        bytes.withUnsafeBytes(reader.feed)
        reader.finish()
        return rows.dropFirst().map { row in Dictionary(zip(rows[0], row)) { first, _ in first } }
    }
}
