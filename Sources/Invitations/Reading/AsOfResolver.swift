internal import Diagnostics
internal import Vetting

/// Finds the day of the report: the option, the environment, site.yml, the export's file name, the newest date in the
/// data, in this order.
struct AsOfResolver {
    let request: ReadingRequest
    let configured: Day?
    let dateInName: Day?
    let newestInData: Day?

    func resolve() throws(DiagnosticError) -> AsOf {
        switch request.asOf {
        case .day(let day): return AsOf(day, from: .option)
        case .today: return AsOf(request.today(), from: .clock)
        case nil: break
        }
        if let epoch = request.sourceDateEpoch, !epoch.isEmpty {
            return AsOf(try day(ofEpoch: epoch), from: .environment)
        }
        if let configured { return AsOf(configured, from: .configuration) }
        if let dateInName { return AsOf(dateInName, from: .fileName) }
        if let newestInData { return AsOf(newestInData, from: .newestDate) }
        throw DiagnosticError(
            .error("The day of the report is not known: nothing in the data is dated; give --as-of YYYY-MM-DD"))
    }

    /// Seconds since 1970 in UTC (reproducible-builds.org/specs/source-date-epoch).
    private func day(ofEpoch text: String) throws(DiagnosticError) -> Day {
        guard let seconds = Int(text), seconds >= 0, seconds < 253_402_300_800 else {
            throw DiagnosticError(.error("SOURCE_DATE_EPOCH must be a number of seconds since 1970-01-01"))
        }
        return Day(number: seconds / 86_400)
    }
}
