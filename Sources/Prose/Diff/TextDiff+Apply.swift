/// A diff was applied to a text that it was not made from.
public struct TextDiffMismatch: Error, Equatable, CustomStringConvertible {
    /// The UTF-8 offset of the first byte that is not as the diff has it.
    public let offset: Int

    /// A sentence for whoever called.
    public var description: String {
        "This diff was made from another text: they differ from byte \(offset) on. "
            + "Compare the texts again and apply the new diff."
    }
}

extension TextDiff {
    /// Gives the new text, byte for byte, from the old one. Throws ``TextDiffMismatch`` when `old` is not the text
    /// that the diff was made from. Linear time (with a sort of the paragraphs).
    public func apply(to old: String) throws(TextDiffMismatch) -> String {
        let expected = oldText
        let (given, wanted) = (Array(old.utf8), Array(expected.utf8))
        guard given == wanted else {
            let offset = zip(given, wanted).prefix { $0 == $1 }.count
            throw TextDiffMismatch(offset: offset)
        }
        return newText
    }

    /// The text that the diff was made from.
    public var oldText: String {
        let inOrder = paragraphs.sorted { ($0.old?.bytes.lowerBound ?? 0) < ($1.old?.bytes.lowerBound ?? 0) }
        return Self.joined(inOrder, without: .inserted)
    }

    /// The text that the diff was made to.
    public var newText: String { Self.joined(paragraphs, without: .deleted) }

    private static func joined(_ changes: [ParagraphChange], without kind: Segment.Kind) -> String {
        // Bytes, since joining strings could be taken to mean joining characters.
        var bytes: [UInt8] = []
        for change in changes {
            for segment in change.segments where segment.kind != kind { bytes += segment.slice.utf8 }
        }
        return String(decoding: bytes, as: UTF8.self)
    }
}
