/// A place where two people changed the same words, or inserted some, in different ways.
public struct TextConflict: Sendable, Equatable {
    /// What stood there before either change. Empty where both inserted.
    public let base: String
    /// What one side has there; empty when it deleted the text.
    public let mine: String
    /// What the other side has there; empty when it deleted the text.
    public let theirs: String
    /// UTF-8 offsets of `base` in the whole base text.
    public let baseRange: Range<Int>
    /// UTF-8 offsets of `mine` in my whole text.
    public let mineRange: Range<Int>
    /// UTF-8 offsets of `theirs` in their whole text.
    public let theirsRange: Range<Int>

    /// Byte for byte; `String`'s own `==` would take two spellings of one character for equal.
    public static func == (first: TextConflict, second: TextConflict) -> Bool {
        first.base.utf8.elementsEqual(second.base.utf8) && first.mine.utf8.elementsEqual(second.mine.utf8)
            && first.theirs.utf8.elementsEqual(second.theirs.utf8) && first.baseRange == second.baseRange
            && first.mineRange == second.mineRange && first.theirsRange == second.theirsRange
    }
}
