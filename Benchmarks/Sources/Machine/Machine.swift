internal import Foundation
internal import Measuring

/// Says on what figures were taken: processor, cores, memory, system, Swift, commit, day, and what else was running.
@main struct Machine {
    static func main() throws {
        let memory = Int((Double(ProcessInfo.processInfo.physicalMemory) / 1e9).rounded())
        print(
            """
            \(day), commit \(output("git", "rev-parse", "--short", "HEAD")): \
            \(ProcessInfo.processInfo.activeProcessorCount) cores of \(processor), \(memory) GB, \
            \(output("uname", "-sr")), \(swift). Load of the machine before the first measurement: \(load).
            """)
    }

    private static var day: String {
        let formatter = DateFormatter()
        formatter.locale = Locale(identifier: "en_GB")
        formatter.dateFormat = "d MMMM yyyy"
        return formatter.string(from: Date())
    }

    private static var processor: String {
        let lines = String(decoding: FileManager.default.contents(atPath: "/proc/cpuinfo") ?? Data(), as: UTF8.self)
            .split(separator: "\n")
        let name = lines.first { $0.hasPrefix("model name") }?.split(separator: ":").last
        return name.map { $0.trimmingCharacters(in: .whitespaces) } ?? output("uname", "-m")
    }

    private static var swift: String {
        let text = output("swift", "--version")
        return text.firstMatch(of: /Swift version [0-9.]+/).map { String($0.output) } ?? "an unknown Swift"
    }

    private static var load: String {
        var loads = [0.0, 0, 0]
        return getloadavg(&loads, 3) > 0 ? String(format: "%.1f", loads[0]) : "not known"
    }

    /// What a command prints, without the last line end; `?` where there is no such command or it fails.
    private static func output(_ program: String, _ arguments: String...) -> String {
        do {
            let data = try Child(program, arguments).run().output
            return String(decoding: data, as: UTF8.self).trimmingCharacters(in: .whitespacesAndNewlines)
        } catch {
            return "?"
        }
    }
}
