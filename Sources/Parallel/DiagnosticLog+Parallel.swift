package import Diagnostics

extension DiagnosticLog {
    /// What `make` makes of each element, side by side; what it logs comes in the order of the elements.
    package mutating func map<Element: Sendable, Made: Sendable>(
        _ elements: [Element], _ make: @Sendable (Element, inout DiagnosticLog) -> Made
    ) -> [Made] {
        let results = Parallel.map(elements) { element in
            var log = DiagnosticLog()
            let made = make(element, &log)
            return (made: made, log: log)
        }
        for result in results { add(result.log.diagnostics) }
        return results.map(\.made)
    }
}
