/// Something came out that never should, whatever went in.
public struct BrokenPromise: Error, CustomStringConvertible {
    public let description: String
}

/// Throws unless what was promised holds.
func promise(_ holds: Bool, _ otherwise: @autoclosure () -> String) throws(BrokenPromise) {
    if !holds { throw BrokenPromise(description: otherwise()) }
}
