/// Why a link is suspicious.
public enum LinkSuspicion: String, Sendable, Hashable, CaseIterable {
    /// The address hides where it leads.
    case shortener
    /// A raw IP address in place of a name.
    case numericHost
    /// An encoded name (`xn--…`), whose letters cannot be read.
    case punycode
    /// Letters of two scripts that look alike within one name.
    case mixedScripts
    /// A name before `@`, which browsers do not go to.
    case hidesItsHost
    /// A file that could run on the owner's machine.
    case riskyFile
    /// A name that looks like a known brand's and is not.
    case brandLookalike
}
