/// A paragraph by its UTF-8 offsets: what it says, and the line breaks and blank lines that end it.
struct Paragraph: Equatable {
    var start: Int
    /// The end of what it says; from here to `end` there is only white space.
    var contentEnd: Int
    var end: Int

    var content: Range<Int> { start..<contentEnd }
    var separator: Range<Int> { contentEnd..<end }
    var range: Range<Int> { start..<end }
}
