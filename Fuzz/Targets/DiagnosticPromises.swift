internal import Diagnostics

/// What every message of the program promises: it is not endless, and its place exists.
func promiseWellFormed(_ diagnostics: [Diagnostic], in text: String) throws {
    let lines = text.unicodeScalars.count { "\n\r\u{85}\u{2028}\u{2029}".unicodeScalars.contains($0) } + 1
    for diagnostic in diagnostics {
        let size = diagnostic.message.utf8.count
        try promise(size < 4_000, "A message of \(size) bytes: \(diagnostic.message.prefix(200))")
        guard let line = diagnostic.location?.line else { continue }
        try promise((1...lines + 1).contains(line), "Line \(line) of \(lines): \(diagnostic.message)")
    }
}
