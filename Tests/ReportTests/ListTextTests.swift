import Testing

@testable import GuidancePages
@testable import ListPages

struct ListTextTests {
    @Test(arguments: [
        ("", ""), (" \t\n ", ""), ("  Dear\n\tSam,   h ", "Dear Sam, h"), ("one two thr", "one two thr"),
        ("one two three", "one two th…"), ("one two th ree", "one two th…"), ("one two \r\n three", "one two th…"),
        ("é  two threes", "é two thre…"), ("two\u{A0}\u{2003}é", "two é"), ("e\u{301} two thre", "e\u{301} two thre"),
    ])
    func `a message is cut to a line by characters`(message: String, line: String) {
        #expect(message.line(limit: 11) == line)
    }

    @Test(arguments: ["a", "\r\n", "é"])
    func `what stands behind many spaces is no part of the line`(end: String) {
        #expect((String(repeating: " ", count: 400) + "b" + end).line(limit: 11) == "")
        #expect((String(repeating: " ", count: 399) + "b" + end).line(limit: 11) == "b")
    }

    @Test(arguments: [
        ("jean-luc o'neil 3rd", ["jean", "luc", "o", "neil", "3rd"]), ("", []), ("øyvind (ng)", ["øyvind", "ng"]),
        ("٣ ada_b", ["٣", "ada", "b"]),
    ])
    func `names are searched word by word`(folded: String, words: [String]) {
        #expect(SearchText.words(folded).map(String.init) == words)
    }

    @Test(arguments: [
        ("\r\n\u{2003}Dear Sam\n\u{A0}\r\n", "Dear Sam"), ("\n Dear Sam\r\n", "Dear Sam"), (" \n", ""),
        ("\u{2003}", ""),
        (" é ", "é"),
    ])
    func `a letter has no white space around it`(filled: String, letter: String) {
        #expect(Letter.trimmed(filled) == letter)
    }
}
