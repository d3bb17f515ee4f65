/// A stretch of text inside a paragraph that stayed, went or came.
public struct Segment: Sendable, Equatable {
    /// What happened to a stretch of text.
    public enum Kind: String, Sendable, Equatable {
        /// In both texts.
        case equal
        /// In the old text only.
        case deleted
        /// In the new text only.
        case inserted
    }

    /// What happened to it.
    public let kind: Kind
    /// The stretch as a part of its text, which it keeps alive.
    let slice: Substring

    /// The stretch itself, exactly as it is in its text; white space and line breaks included. Never empty.
    public var text: String { String(slice) }

    /// Byte for byte; `String`'s own `==` would take two spellings of one character for equal.
    public static func == (first: Segment, second: Segment) -> Bool {
        first.kind == second.kind && first.slice.utf8.elementsEqual(second.slice.utf8)
    }

    /// The same stretch, seen from the new text to the old.
    var reversed: Segment {
        switch kind {
        case .equal: self
        case .deleted: Segment(kind: .inserted, slice: slice)
        case .inserted: Segment(kind: .deleted, slice: slice)
        }
    }
}
