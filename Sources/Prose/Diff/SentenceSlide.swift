/// Moves the first thing that came or went in a paragraph to the start of a sentence, where it could as well have begun
/// there: "A. [B. ]C." rather than "A. B[. C]." What two paragraphs begin with was taken as far as it reaches, without
/// a look at its words, so that ``Sliding`` cannot see this.
struct SentenceSlide {
    private let bytes: UnsafeBufferPointer<UInt8>

    init(_ bytes: UnsafeBufferPointer<UInt8>) { self.bytes = bytes }

    /// Moves the end of one run and the start of the next together, if only one side has words between them.
    func settle(_ first: inout Run, _ second: inout Run) {
        let (old, new) = (first.oldEnd..<second.old, first.newEnd..<second.new)
        let (spared, grown) = old.count < new.count ? (old, new) : (new, old)
        guard spared.count < grown.count else { return }
        guard spared.allSatisfy({ ScalarClass(ascii: bytes[$0]) == .space }) else { return }
        guard bytes.commonSuffix(spared, grown) == spared.count else { return }
        let end = grown.upperBound - spared.count
        guard !beginsSentence(grown.lowerBound + spared.count, notBefore: grown.lowerBound - first.length) else {
            return
        }
        guard let shift = shift(grown.lowerBound..<end, atMost: first.length) else { return }
        let moved = shift + spared.count
        first.length -= shift
        second = Run(old: second.old - moved, new: second.new - moved, length: second.length + moved)
    }

    /// How far to the left a stretch can begin and end with the same effect so that it begins a sentence; the least.
    private func shift(_ stretch: Range<Int>, atMost most: Int) -> Int? {
        var shift = 0
        while shift < most, bytes[stretch.lowerBound - shift - 1] == bytes[stretch.upperBound - shift - 1] {
            shift += 1
            if beginsSentence(stretch.lowerBound - shift, notBefore: stretch.lowerBound - most) { return shift }
        }
        return nil
    }

    /// Whether a sentence begins here: after a full stop, what closes it, and a space or two.
    private func beginsSentence(_ position: Int, notBefore start: Int) -> Bool {
        guard position > start, bytes[position] & 0xC0 != 0x80 else { return false }
        var position = position
        for _ in 0..<2 where position > start && ScalarClass(ascii: bytes[position - 1]) == .space { position -= 1 }
        for _ in 0..<3 where position > start {
            let previous = bytes.scalarStart(before: position, notBelow: start)
            let value = bytes.scalar(at: previous, before: position).value
            if Punctuation.endsSentence(value) { return true }
            guard Punctuation.closes(value) else { return false }
            position = previous
        }
        return false
    }
}
