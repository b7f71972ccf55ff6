internal import Diagnostics
internal import StrictYAML
internal import Vetting

/// Reads one reply template.
struct ReplyDecoder {
    let facts: FactNames
    let points: PointsDecoder

    func reply(_ file: TextFile, _ log: inout DiagnosticLog) -> ReplyTemplate? {
        guard let (parts, root) = file.frontMatter(&log), var keys = YAMLMapping(root, of: "A reply template", &log)
        else {
            return nil
        }
        var reply = ReplyTemplate(name: file.name, path: file.path, parts)
        reply.title = keys.required("title", .text, &log) ?? ""
        reply.summary = keys.optional("summary", .text, &log) ?? ""
        reply.order = keys.optional("order", .wholeNumber, &log) ?? 0
        reply.ways = cited("ways", &keys, &log)
        reply.cites = cited("cites", &keys, &log)
        reply.kind = keys.required("kind", .choice, &log) ?? .letter
        if let audience = keys.required("for", .any, &log) { readAudience(audience, &reply, &log) }
        keys.finish(&log)
        return reply
    }

    private func cited(_ key: String, _ keys: inout YAMLMapping, _ log: inout DiagnosticLog) -> [String] {
        let cites = keys.optional(key, .locatedTexts, &log) ?? []
        points.check(cites, &log)
        return cites.map(\.value)
    }

    private func readAudience(_ node: YAMLNode, _ reply: inout ReplyTemplate, _ log: inout DiagnosticLog) {
        guard var keys = YAMLMapping(node, of: "\"for\"", &log) else { return }
        reply.responses = keys.optional("responses", .list(of: .choice), &log) ?? []
        reply.types = keys.optional("types", .list(of: .choice), &log) ?? []
        let conditions = ConditionDecoder(facts: facts)
        reply.when = keys.node("when").flatMap { conditions.condition($0, &log)?.condition }
        keys.finish(&log)
    }
}

extension ReplyTemplate {
    fileprivate init(name: String, path: String, _ parts: FrontMatter) {
        self.init(
            name: name, path: path, title: "", summary: "", order: 0, ways: [], cites: [], responses: [], types: [],
            when: nil, kind: .letter, body: parts.body, bodyFirstLine: parts.bodyFirstLine)
    }
}
