/// A name as a message quotes it: of one that goes on and on, the beginning.
///
/// By scalars: thousands of marks that lean on one letter are one character with it.
public func shortened(_ name: String) -> String {
    let scalars = name.unicodeScalars
    guard let end = scalars.index(scalars.startIndex, offsetBy: 80, limitedBy: scalars.endIndex), end < scalars.endIndex
    else { return name }
    return String(scalars.prefix(79)) + "…"
}
