internal import Foundation

/// One size of site: generated, built, and its bytes written once more with nothing else.
struct SiteBench {
    let program: String
    let share: String
    let folder: String

    static let head = """
        | invitations | files | MB | build: clock | build: processor | peak memory | bare writes: clock \
        | bare writes: processor | ratio of clocks | ratio of processor |
        """
    static let rule = "| ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: |"

    func row(_ size: Int) throws -> String {
        let runs = size > 20_000 ? 1 : 3
        let (site, output, copy) = ("\(folder)/\(size)", "\(folder)/\(size)-site", "\(folder)/\(size)-copy")
        _ = try Child(program: sibling("Generate"), arguments: ["\(size)", site, "\(share)/content"]).run()
        let build = Child(
            program: program, arguments: ["build", "--quiet", "--config", "\(site)/site.yml", "--output", output])
        let built = try build.best(of: runs) { try remove(output) }
        let writes = Child(program: sibling("BareWrites"), arguments: [output, copy])
        var written: [BareFigures] = []
        for _ in 0..<runs {
            try remove(copy)
            written.append(try BareFigures(writes.run().output))
        }
        guard let bare = written.min(by: { $0.seconds < $1.seconds }) else { throw BenchError.noTable(copy) }
        for path in [site, output, copy] { try remove(path) }
        return [
            "", "\(size)", "\(bare.files)", "\(bare.bytes / 1_000_000)", "\(built.wall.rounded(to: 2)) s",
            "\(built.processor.rounded(to: 2)) s", "\(built.peak / 1_000) MB", "\(bare.seconds.rounded(to: 2)) s",
            "\(bare.processor.rounded(to: 2)) s", "\((built.wall / bare.seconds).rounded(to: 1))",
            "\((built.processor / bare.processor).rounded(to: 1))", "",
        ].joined(separator: " | ").trimmingCharacters(in: .whitespaces)
    }

    /// A program of this package, built beside this one.
    private func sibling(_ name: String) -> String {
        URL(fileURLWithPath: CommandLine.arguments[0]).deletingLastPathComponent().appendingPathComponent(name).path
    }

    private func remove(_ path: String) throws {
        if FileManager.default.fileExists(atPath: path) { try FileManager.default.removeItem(atPath: path) }
    }
}

/// What `BareWrites` says: `9988 files, 387212392 bytes, 1.87 seconds, 1.02 of processor, …`.
private struct BareFigures {
    let files: Int
    let bytes: Int
    let seconds: Double
    let processor: Double

    init(_ text: String) throws {
        let words = text.split(separator: " ")
        guard words.count > 6, let files = Int(words[0]), let bytes = Int(words[2]), let seconds = Double(words[4]),
            let processor = Double(words[6])
        else { throw BenchError.noTable(text) }
        (self.files, self.bytes, self.seconds, self.processor) = (files, bytes, seconds, processor)
    }
}

extension Double {
    func rounded(to decimals: Int) -> String { String(format: "%.\(decimals)f", self) }
}
