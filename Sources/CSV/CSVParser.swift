internal import CCSV

/// The one owner of a libcsv parser: strict about quotes, spaces kept, blank lines told.
///
/// By itself libcsv trims spaces, drops blank lines and swallows the rest of a file after an unclosed quote without
/// a word; the options here turn all of that off.
final class CSVParser {
    let row: CSVRow
    private let parser: UnsafeMutablePointer<csv_parser>
    /// What stands between fields; to be set before the first bytes.
    var delimiter = UInt8(ascii: ",") {
        didSet { csv_set_delim(parser, delimiter) }
    }

    init(row: CSVRow) {
        self.row = row
        parser = .allocate(capacity: 1)
        parser.initialize(to: csv_parser())
        start()
    }

    deinit {
        csv_free(parser)
        parser.deallocate()
    }

    /// Forgets everything read so far, after an error.
    func restart() {
        csv_free(parser)
        start()
    }

    /// False where the bytes break the rules; then only `restart` helps.
    func parse(_ bytes: UnsafeRawBufferPointer) -> Bool {
        guard !bytes.isEmpty else { return true }
        return csv_parse(parser, bytes.baseAddress, bytes.count, CSVParser.field, CSVParser.rowEnd, context)
            == bytes.count
    }

    /// False where the input ends within quotes.
    func finish() -> Bool { csv_fini(parser, CSVParser.field, CSVParser.rowEnd, context) == 0 }

    private var context: UnsafeMutableRawPointer { Unmanaged.passUnretained(self).toOpaque() }

    /// `csv_init` fails only for a missing parser.
    private func start() {
        _ = csv_init(parser, UInt8(CSV_STRICT | CSV_STRICT_FINI | CSV_REPALL_NL))
        csv_set_space_func(parser) { _ in 0 }
        csv_set_blk_size(parser, 1 << 14)
        csv_set_delim(parser, delimiter)
    }

    private typealias FieldCallback =
        @convention(c) (
            UnsafeMutableRawPointer?, Int, UnsafeMutableRawPointer?
        ) -> Void
    private typealias RowCallback = @convention(c) (Int32, UnsafeMutableRawPointer?) -> Void

    private static let field: FieldCallback = { bytes, count, context in
        guard let context else { return }
        Unmanaged<CSVParser>.fromOpaque(context).takeUnretainedValue().row
            .append(UnsafeRawBufferPointer(start: bytes, count: count))
    }

    private static let rowEnd: RowCallback = { _, context in
        guard let context else { return }
        Unmanaged<CSVParser>.fromOpaque(context).takeUnretainedValue().row.end()
    }
}
