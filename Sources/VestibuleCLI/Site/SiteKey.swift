internal import Diagnostics
internal import Foundation

/// The random key from which pseudonyms are made: `.vestibule-key` beside site.yml, made once, for its owner alone.
enum SiteKey {
    static let fileName = ".vestibule-key"
    private static let length = 32

    static func load(folder: String) throws(DiagnosticError) -> [UInt8] {
        let path = folder + "/" + fileName
        if let found = FileManager.default.contents(atPath: path) {
            guard found.count >= length else {
                throw DiagnosticError(
                    .error("The key is too short; remove the file to have a new one made", at: .init(path)))
            }
            return Array(found)
        }
        var random = SystemRandomNumberGenerator()
        let key = (0..<length).map { _ in UInt8.random(in: .min ... .max, using: &random) }
        guard FileManager.default.createFile(atPath: path, contents: Data(key), attributes: [.posixPermissions: 0o600])
        else { throw DiagnosticError(.error("Cannot write the key that pseudonyms are made from", at: .init(path))) }
        return key
    }
}
