/// A page with all but a few of its fields filled in, for pages that differ in no more than these.
///
/// Made by ``Theme/mold(of:varying:)`` and filled by ``Theme/render(_:in:into:)``.
public struct PageMold: Sendable {
    /// What is left to do for each page.
    let program: Program
    /// The fields of the page that are read for it, by number.
    let fields: [Int]
    /// Where the stretches stand, in the fixed bytes of `program`, that every page shows whole and between tags.
    let stretches: [Range<Int>]

    /// The stretches that every page shows: whole elements and texts, no tag of which holds anything of a page's own.
    public var shared: [ArraySlice<UInt8>] { stretches.map { program.fixed[$0] } }
}
