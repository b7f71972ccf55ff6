/// What an open element still has to write when it is left.
struct Ending {
    /// Bytes to write; none where the element was left out.
    var markup: StaticString = ""
    /// For an image: the title that follows its words.
    var title: String?
    /// For an image that may not be shown: its address.
    var address: String?
    /// Whether an image ends here.
    var closesImage = false
}
