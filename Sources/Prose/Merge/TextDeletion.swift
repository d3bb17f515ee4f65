/// Words of the base that one side took away, or put others in place of, while the other side let them stand.
public struct TextDeletion: Sendable, Equatable {
    /// The words, with what stands between them.
    public let text: String
    /// Who took them away.
    public let by: MergeSide
    /// Their UTF-8 offsets in the whole base text.
    public let baseRange: Range<Int>

    /// Byte for byte; `String`'s own `==` would take two spellings of one character for equal.
    public static func == (first: TextDeletion, second: TextDeletion) -> Bool {
        first.text.utf8.elementsEqual(second.text.utf8) && first.by == second.by && first.baseRange == second.baseRange
    }
}
