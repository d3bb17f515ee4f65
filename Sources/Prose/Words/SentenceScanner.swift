/// Reads the sentences of one paragraph one after another, without holes: the space after a sentence belongs to it.
/// One pass with a bounded number of looks at each byte, no allocation.
///
/// Sentences end at the boundaries of UAX #29 (https://www.unicode.org/reports/tr29/#Sentence_Boundaries, Unicode 15),
/// tailored for prose in Markdown:
///
/// - A line break is a space: whoever cuts a text into paragraphs decides where a line break ends one. U+2029 alone
///   ends a sentence by itself.
/// - `*` and `_` close a sentence as a quotation mark does: "**It did.** Then".
/// - An ``Abbreviation`` before a space ends no sentence: "U.S. President", "J. Smith", "Dr. Jones".
struct SentenceScanner {
    private let bytes: UnsafeBufferPointer<UInt8>
    private let end: Int
    private var position: Int

    /// Scans a stretch that begins and ends at scalars. The bytes must outlive the scanner.
    init(_ bytes: UnsafeBufferPointer<UInt8>, in range: Range<Int>) {
        let range = range.clamped(to: 0..<bytes.count)
        self.bytes = bytes
        position = range.lowerBound
        end = range.upperBound
    }

    /// The next sentence, or nil at the end.
    mutating func next() -> Range<Int>? {
        guard position < end else { return nil }
        let start = position
        while let stop = nextStop() {
            let isEnd =
                switch stop.scalarClass {
                case .fullStop: ends(start..<stop.position)
                case .terminator: !goesOn()
                default: true  // SB4
                }
            guard isEnd else { continue }
            if stop.scalarClass != .separator, peek() == .separator { position += 3 }  // SB11
            return start..<position
        }
        return start..<end
    }

    /// Reads on to the next scalar that may end a sentence, and past it.
    private mutating func nextStop() -> (scalarClass: SentenceClass, position: Int)? {
        while position < end {
            let here = position
            let scalar = bytes.scalar(at: here, before: end)
            position += scalar.length
            guard SentenceClass.mayEndSentence(scalar.value) else { continue }
            let scalarClass = SentenceClass(scalar.value)
            switch scalarClass {
            case .fullStop, .terminator, .separator: return (scalarClass, here)
            default: continue
            }
        }
        return nil
    }

    /// Decides at a full stop that was just read, which stands after `text`. If it ends no sentence, the reading goes
    /// on from `position`, and otherwise the sentence ends there.
    private mutating func ends(_ text: Range<Int>) -> Bool {
        skip(.extender)
        let next = peek()
        if next == .digit { return false }  // SB6
        if next == .upper, endsWithCase(text) { return false }  // SB7
        if goesOn() || goesOnLowercase() { return false }
        guard next == .space else { return true }
        return !Abbreviation.ends(bytes, at: text.upperBound, notBelow: text.lowerBound, before: peek())
    }

    /// Whether the last scalar of a stretch, extenders left out (SB5), is a letter in upper or lower case.
    private func endsWithCase(_ text: Range<Int>) -> Bool {
        var place = text.upperBound
        while place > text.lowerBound {
            place = bytes.scalarStart(before: place, notBelow: text.lowerBound)
            switch SentenceClass(bytes.scalar(at: place, before: text.upperBound).value) {
            case .extender: continue
            case .upper, .lower: return true
            default: return false
            }
        }
        return false
    }

    /// Passes over what follows a full stop or other terminator and belongs to its sentence (SB9, SB10), and says
    /// whether the sentence goes on even so (SB8a).
    private mutating func goesOn() -> Bool {
        skip(.closing)
        skip(.space)
        let next = peek()
        return next == .continuation || next == .fullStop || next == .terminator
    }

    /// SB8: whether the first letter that follows is in lower case, with no end of a sentence before it.
    private func goesOnLowercase() -> Bool {
        var place = position
        while place < end {
            let scalar = bytes.scalar(at: place, before: end)
            switch SentenceClass(scalar.value) {
            case .lower: return true
            case .letter, .upper, .separator, .fullStop, .terminator: return false
            default: place += scalar.length
            }
        }
        return false
    }

    private func peek() -> SentenceClass {
        position < end ? SentenceClass(bytes.scalar(at: position, before: end).value) : .other
    }

    /// Passes over scalars of one class, and over extenders (SB5).
    private mutating func skip(_ scalarClass: SentenceClass) {
        while position < end {
            let scalar = bytes.scalar(at: position, before: end)
            let next = SentenceClass(scalar.value)
            guard next == scalarClass || next == .extender else { return }
            position += scalar.length
        }
    }
}
