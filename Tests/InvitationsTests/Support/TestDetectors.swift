import Detectors
import Diagnostics

/// The shipped detectors.
enum TestDetectors {
    static let shared: Detectors = {
        var log = DiagnosticLog()
        return Detectors(lexicons: [], lists: files("content/lists", ".txt"), &log)
    }()

    private static func files(_ folder: String, _ ending: String) -> [(path: String, text: String)] {
        Repository.names(in: folder).filter { $0.hasSuffix(ending) }.compactMap { name in
            (try? Repository.text(folder + "/" + name)).map { (folder + "/" + name, $0) }
        }
    }
}
