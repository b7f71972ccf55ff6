/// The head of an HTTP/1 request, read strictly (RFC 9112): a first line, then fields, then an empty line.
enum RequestHead {
    static let mostBytes = 32 << 10

    /// Why it is not answered, as a status of HTTP.
    enum Refusal: Int, Error {
        case malformed = 400
        case tooLong = 431

        var text: String {
            switch self {
            case .malformed: "This is no request of a browser."
            case .tooLong: "A request has a head of at most \(RequestHead.mostBytes >> 10) KiB."
            }
        }
    }

    /// Where the head ends: behind its empty line.
    static func end(in bytes: [UInt8]) -> Int? {
        var last: UInt8 = 0
        for (place, byte) in bytes.enumerated() where byte != UInt8(ascii: "\r") {
            if byte == UInt8(ascii: "\n"), last == byte { return place + 1 }
            last = byte
        }
        return nil
    }

    static func request(_ head: ArraySlice<UInt8>) -> Result<PreviewRequest, Refusal> {
        let lines = head.split(separator: UInt8(ascii: "\n")).map { line in
            line.last == UInt8(ascii: "\r") ? line.dropLast() : line
        }
        let words = lines.first?.split(separator: UInt8(ascii: " "), omittingEmptySubsequences: false).map(text) ?? []
        guard words.count == 3, words[1].hasPrefix("/"), words[2].hasPrefix("HTTP/1."),
            let fields = fields(lines.dropFirst().filter { !$0.isEmpty })
        else { return .failure(.malformed) }
        let target = words[1].split(separator: "?", maxSplits: 1, omittingEmptySubsequences: false)
        return .success(
            PreviewRequest(
                method: words[0], path: String(target[0]), shownVersion: target.dropFirst().first.flatMap(shownVersion),
                host: fields["host"], origin: fields["origin"], fetchSite: fields["sec-fetch-site"],
                fetchMode: fields["sec-fetch-mode"]))
    }

    /// By their names in small letters; nothing where a line is no field, or a field stands there twice that may stand once.
    private static func fields(_ lines: [ArraySlice<UInt8>]) -> [String: String]? {
        var fields: [String: String] = [:]
        for line in lines {
            guard let colon = line.firstIndex(of: UInt8(ascii: ":")) else { return nil }
            let name = line[..<colon]
            guard !name.isEmpty, name.allSatisfy({ $0 > 0x20 && $0 < 0x7F }) else { return nil }
            let key = text(name).lowercased()
            if fields[key] != nil, isRead(key) { return nil }
            fields[key] = text(line[(colon + 1)...].trimmed)
        }
        return fields
    }

    private static func isRead(_ key: String) -> Bool {
        ["host", "origin", "sec-fetch-site", "sec-fetch-mode"].contains(key)
    }

    /// `after=3` in `x=1&after=3`.
    private static func shownVersion(_ query: Substring) -> Int? {
        query.split(separator: "&").first { $0.hasPrefix("after=") }.flatMap { Int($0.dropFirst(6)) }
    }

    private static func text(_ bytes: ArraySlice<UInt8>) -> String { String(decoding: bytes, as: UTF8.self) }
}

extension ArraySlice<UInt8> {
    /// Without the spaces and tabs around it.
    fileprivate var trimmed: ArraySlice<UInt8> {
        func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 }
        guard let first = firstIndex(where: { !isSpace($0) }), let last = lastIndex(where: { !isSpace($0) }) else {
            return []
        }
        return self[first...last]
    }
}
