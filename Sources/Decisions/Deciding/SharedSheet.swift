package import Vetting

/// What is known of one sender, kept for others of whom nearly the same is known.
package struct SharedSheet: Sendable {
    package let facts: FactSheet
    /// The position of that sender.
    package let first: Int
    /// Of the facts but for their own; nil for somebody whose own facts do not follow from the sender alone.
    let likeness: UInt128?
    /// How many differ from it in nothing but their own facts, the first among them.
    var alike = 0
    /// Whether pages and lines of these are worth filling in ahead.
    package var isMolded = false
}
