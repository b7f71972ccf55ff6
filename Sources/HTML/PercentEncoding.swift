/// The address with every byte that may not stand in one as `%XX`; `%` itself stays, so that encoding twice is once.
package func percentEncoded(_ address: String) -> String {
    var address = address
    if address.withUTF8({ $0.allSatisfy(mayStandInAddress) }) { return address }
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

/// Letters, digits and ``-_.!~*'();/?:@=&+$,#%``: one bit each, for the bytes below 64 and for those from 64 to 127.
@inline(__always) private func mayStandInAddress(_ byte: UInt8) -> Bool {
    let set: UInt64 = byte < 64 ? 0xAFFF_FFFA_0000_0000 : 0x47FF_FFFE_87FF_FFFF
    return byte < 128 && set >> UInt64(byte & 63) & 1 == 1
}

private func hexadecimalDigit(_ value: UInt8) -> UInt8 {
    value < 10 ? UInt8(ascii: "0") + value : UInt8(ascii: "A") + value - 10
}
