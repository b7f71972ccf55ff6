import Templates
import Testing

/// The suite of the Mustache specification, over data without declarations.
///
/// Left out by file: `~lambdas` and `~dynamic-names`, which templates here do not have.
@Suite(.enabled(if: Specifications.isPresent, Specifications.absence))
struct MustacheTests {
    @Test(
        arguments: [
            ("comments", 12), ("delimiters", 14), ("interpolation", 42), ("inverted", 22), ("partials", 12),
            ("sections", 34), ("~inheritance", 27),
        ])
    func `every case of the specification renders as it says`(file: String, count: Int) throws {
        let suite = try Specifications.decode(MustacheSuite.self, "mustache/\(file).json")
        #expect(suite.tests.count == count)
        for test in suite.tests {
            let template = try LenientTemplate(test.template, partials: test.partials ?? [:])
            #expect(template.render(test.data.value) == test.expected, "\(file): \(test.name)")
        }
        print("Mustache \(file): \(suite.tests.count) cases")
    }
}

private struct MustacheSuite: Decodable {
    var tests: [Case]

    struct Case: Decodable {
        var name: String
        var template: String
        var data: JSONValue
        var partials: [String: String]?
        var expected: String
    }
}
