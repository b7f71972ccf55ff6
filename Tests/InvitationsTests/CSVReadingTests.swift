import SeededRandom
import CSV
import Testing

@Suite struct CSVReadingTests {
    /// Rows with the line they begin on, and `✗` for what cannot be read; fed in pieces of `size` bytes.
    private func read(_ text: String, by size: Int = 1 << 16, limits: CSVLimits = CSVLimits()) -> [String] {
        var events: [String] = []
        let reader = CSVReader(limits: limits) { event in
            switch event {
            case .unreadable(let line): events.append("\(line) ✗")
            case .row(let row):
                let fields = (0..<row.count).map { String(decoding: row[$0], as: UTF8.self) }
                events.append("\(row.line) \(fields.joined(separator: "|"))")
            }
        }
        let bytes = Array(text.utf8)
        for start in stride(from: 0, to: bytes.count, by: size) {
            bytes[start..<min(start + size, bytes.count)].withUnsafeBytes(reader.feed)
        }
        reader.finish()
        return events
    }

    private func expect(_ text: String, _ rows: [String], limits: CSVLimits = CSVLimits()) {
        for size in [1 << 16, 1, 2, 3, 7] { #expect(read(text, by: size, limits: limits) == rows, "by \(size)") }
    }

    @Test func `plain rows`() { expect("a,b\n1,2\n", ["1 a|b", "2 1|2"]) }
    @Test func `a last row without a line end`() { expect("a,b\n1,2", ["1 a|b", "2 1|2"]) }
    @Test func `nothing at all`() { expect("", []) }
    @Test func `lines that end with CR LF`() { expect("a,b\r\n1,2\r\n", ["1 a|b", "2 1|2"]) }
    @Test func `lines that end with CR`() { expect("a,b\r1,2\r", ["1 a|b", "2 1|2"]) }
    @Test func `a byte order mark`() { expect("\u{FEFF}a,b\n1,2\n", ["1 a|b", "2 1|2"]) }
    @Test func `spaces stay`() { expect(" a , b\n", ["1  a | b"]) }
    @Test func `semicolons between fields, as some spreadsheets write them`() {
        expect("a;b\n1,5;\"2;3\"\n\"x;y\nz;w\n", ["1 a|b", "2 1,5|2;3", "3 ✗", "4 z|w"])
        expect("a,b\n1;5,2\n", ["1 a|b", "2 1;5|2"])
    }

    @Test func `empty fields stay`() { expect(",,\n\"\",x,\n", ["1 ||", "2 |x|"]) }
    @Test func `blank lines are no rows`() { expect("a\n\n\nb\n", ["1 a", "4 b"]) }

    @Test func `quoted fields hold commas, quotes and line breaks`() {
        expect("\"a,b\",\"say \"\"hi\"\"\",\"two\nlines\"\nx\n", ["1 a,b|say \"hi\"|two\nlines", "3 x"])
    }

    @Test func `an unclosed quote costs one row`() {
        expect("a,b\n\"x,1\ny,2\nz,3\n", ["1 a|b", "2 ✗", "3 y|2", "4 z|3"])
    }

    @Test func `an unclosed quote before quoted rows costs one row`() {
        expect("\"a,1\n\"b\",\"2\"\n\"c\",\"3\"\n", ["1 ✗", "2 b|2", "3 c|3"])
    }

    @Test func `an unclosed quote at the very end costs one row`() {
        expect("a\n\"b", ["1 a", "2 ✗"])
        expect("a\n\"", ["1 a", "2 ✗"])
    }

    @Test func `a quote within a plain field costs one row`() {
        expect("a,b\nx\"y,1\nz,2\n", ["1 a|b", "2 ✗", "3 z|2"])
    }

    @Test func `text behind a closing quote costs one row`() {
        expect("\"a\"x,1\nz,2\n", ["1 ✗", "2 z|2"])
    }

    @Test func `a field has a largest size`() {
        var limits = CSVLimits()
        limits.fieldSize = 8
        expect("12345678,b\n123456789,b\nc,d\n", ["1 12345678|b", "2 ✗", "3 c|d"], limits: limits)
    }

    @Test func `a row has a most number of columns`() {
        var limits = CSVLimits()
        limits.columns = 3
        expect("a,b,c\na,b,c,d\ne\n", ["1 a|b|c", "2 ✗", "3 e"], limits: limits)
    }

    @Test func `a row that never ends is given up, and the next one read`() {
        var limits = CSVLimits()
        limits.rowSize = 64
        let endless = "\"" + String(repeating: "x\n", count: 200)
        let rows = read(endless + "a,b\n", by: 16, limits: limits)
        #expect(rows.first == "1 ✗")
        #expect(rows.last == "201 a|b")
        let long = String(repeating: "x", count: 1000)
        #expect(read("a\n\(long)\nb\n", by: 16, limits: limits) == ["1 a", "2 ✗", "3 b"])
    }

    @Test func `memory is bounded by the row at hand, not by the file`() {
        var rows = 0
        let reader = CSVReader(limits: CSVLimits()) { _ in rows += 1 }
        let chunk = Array(String(repeating: "abc,\"d\ne\"\n", count: 1000).utf8)
        for _ in 0..<200 { chunk.withUnsafeBytes(reader.feed) }
        reader.finish()
        #expect(rows == 200_000)
    }

    @Test func `any bytes end in rows or in what cannot be read`() {
        var random = SeededGenerator(seed: 20_261_120)
        let letters = Array("a,\"\n\r \u{0}ä".utf8)
        for _ in 0..<2000 {
            let text = (0..<random.number(below: 60)).map { _ in letters[random.number(below: letters.count)] }
            let whole = read(String(decoding: text, as: UTF8.self))
            #expect(whole == read(String(decoding: text, as: UTF8.self), by: 1), "\(text)")
        }
    }
}
