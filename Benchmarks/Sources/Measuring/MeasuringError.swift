public enum MeasuringError: Error {
    case usage(String)
    case failed(String, status: Int32)
    case cannotRead(String)
    case cannotWrite(String)
    /// Two ways of doing the same work did not come to the same.
    case notTheSame(String)
}
