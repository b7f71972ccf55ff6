package import Diagnostics
package import Vetting

/// An export that was found, with its files listed.
package struct OpenExport {
    package let shownAs: String
    package let dateInName: Day?
    private let listing: ExportListing
    private var reader: ExportReader

    package init(_ path: String, limits: ReadingLimits) throws(DiagnosticError) {
        let source = try ExportLocator(limits: limits).locate(path)
        shownAs = source.shownAs
        dateInName = source.dateInName
        listing = try source.listing()
        reader = ExportReader(source: source, limits: limits)
    }

    /// Names of files that nothing is read from; sorted.
    package var filesLeftAlone: [String] { listing.others }
    package var tables: ExportTables { reader.tables }
    package mutating func readTables() throws(DiagnosticError) { try reader.readTables(listing) }
    package mutating func readMessages(into messages: MessageTable) throws(DiagnosticError) {
        try reader.readMessages(listing, into: messages)
    }
}
