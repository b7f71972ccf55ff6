/// The address with every byte that may not stand in one as `%XX`; `%` itself stays, so that encoding twice is once.
package func percentEncoded(_ address: String) -> String {
    if address.utf8.allSatisfy(mayStandInAddress) { return address }
    var bytes: [UInt8] = []
    for byte in address.utf8 {
        if mayStandInAddress(byte) {
            bytes.append(byte)
        } else {
            bytes += [UInt8(ascii: "%"), hexadecimalDigit(byte >> 4), hexadecimalDigit(byte & 15)]
        }
    }
    return String(decoding: bytes, as: UTF8.self)
}

private func mayStandInAddress(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"): true
    case UInt8(ascii: "0")...UInt8(ascii: "9"): true
    default: "-_.!~*'();/?:@=&+$,#%".utf8.contains(byte)
    }
}

private func hexadecimalDigit(_ value: UInt8) -> UInt8 {
    value < 10 ? UInt8(ascii: "0") + value : UInt8(ascii: "A") + value - 10
}
