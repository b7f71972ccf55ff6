import Testing

@testable import Publishing

@Suite struct ContentHashTests {
    /// From the reference implementation (`xxhsum -H64`), seed 0.
    @Test(arguments: [
        ("", "ef46db3751d8e999"),
        ("a", "d24ec4f1a98c6e5b"),
        ("as", "1c330fb2d66be179"),
        ("asd", "631c37ce72a97393"),
        ("asdf", "415872f599cea71e"),
        (
            "Call me Ishmael. Some years ago--never mind how long precisely-", "02a2e85470d6fd96"
        ),
    ])
    func `the hash of a text is the one of the specification`(text: String, hash: String) {
        #expect(ContentHash(Array(text.utf8)).text == hash)
    }
}
