/// What is fed, by the name that `Scripts/fuzz` uses.
enum FuzzTarget: String, CaseIterable {
    case planted, tables
    func run(_ bytes: [UInt8]) {
        switch self {
        case .planted: Planted.run(bytes)
        case .tables: tables(bytes)
        }
    }
    private func tables(_ bytes: [UInt8]) {
        var cells = 0
        let reader = CSVReader(limits: ReadingLimits()) { event in
            if case .row(let row) = event { cells += row.count }
        }
        let cut = min(bytes.count, Int(bytes.first ?? 0))
        bytes[..<cut].withUnsafeBytes { reader.feed($0) }
        bytes[cut...].withUnsafeBytes { reader.feed($0) }
        reader.finish()
        precondition(cells <= bytes.count + 1, "more cells than bytes")
    }
}
