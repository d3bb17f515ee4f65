/// The work behind a diff: which paragraphs belong together, and which words inside them.
///
/// In this order: equal paragraphs that kept their order; equal paragraphs elsewhere (moved); between the kept ones,
/// the words in order, which tell the changed, split and joined paragraphs; then changed paragraphs elsewhere. What is
/// left was deleted or inserted.
struct Comparison {
    /// The old text, then the new one; all offsets point into this.
    let bytes: UnsafeBufferPointer<UInt8>
    let oldLength: Int
    let joinsUnlike: Bool
    let old: [Paragraph]
    let new: [Paragraph]
    var table: TokenTable
    var matcher: SequenceMatcher
    var runs: [Run] = []
    private(set) var pairings: [Pairing] = []
    private(set) var oldTaken: [Bool]
    private(set) var newTaken: [Bool]
    private var unshown: [Unshown] = []
    private var oldTokens: [Int: Range<Int>] = [:]
    private var newTokens: [Int: Range<Int>] = [:]

    /// Compares two texts and hands the outcome to `body`; it must not leave it.
    static func comparing<Result>(
        _ old: String, _ new: String, _ options: Options, _ body: (Comparison) -> Result
    ) -> Result {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(old.utf8.count + new.utf8.count)
        bytes += old.utf8
        bytes += new.utf8
        return bytes.withUnsafeBufferPointer { body(Comparison($0, oldLength: old.utf8.count, options)) }
    }

    /// How to compare.
    struct Options {
        /// How much work to spend; nil is as much as the length of the texts gives.
        var budget: WorkBudget?
        /// Whether to look for paragraphs that were moved.
        var findsMoves = true
        /// Whether paragraphs belong together as soon as they share a word in order, however unlike they are.
        var joinsUnlike = false
    }

    private init(_ bytes: UnsafeBufferPointer<UInt8>, oldLength: Int, _ options: Options) {
        self.bytes = bytes
        self.oldLength = oldLength
        joinsUnlike = options.joinsUnlike
        old = ParagraphScanner.paragraphs(bytes, in: 0..<oldLength)
        new = ParagraphScanner.paragraphs(bytes, in: oldLength..<bytes.count)
        table = TokenTable(bytes)
        matcher = SequenceMatcher(budget: options.budget ?? WorkBudget(forBytes: bytes.count))
        oldTaken = Array(repeating: false, count: old.count)
        newTaken = Array(repeating: false, count: new.count)
        pairings.reserveCapacity(old.count)
        runs.reserveCapacity(old.count * 2)
        var leftOver: [Likeness] = []
        for gap in pairEqualParagraphs(findsMoves: options.findsMoves) { leftOver += pairWithin(gap) }
        if options.findsMoves { pairMovedAndChanged() }
        pairWeakly(leftOver)
        settleOrder()
    }

    /// Pairs the paragraphs that say the same, and returns the stretches between those that kept their order.
    private mutating func pairEqualParagraphs(findsMoves: Bool) -> [Box] {
        var interner = Interner(bytes, expecting: (old.count + new.count) * 2)
        let oldIdentities = old.map { interner.identity(of: $0.content) }
        let newIdentities = new.map { interner.identity(of: $0.content) }
        let partners = matcher.partners(oldIdentities, newIdentities)
        var gaps: [Box] = []
        var (x, y) = (0, 0)
        for index in partners.indices where partners[index] >= 0 {
            let partner = Int(partners[index])
            if x < index, y < partner { gaps.append(Box(old: x..<index, new: y..<partner)) }
            pairVerbatim(index, partner, isStationary: true)
            (x, y) = (index + 1, partner + 1)
        }
        if x < old.count, y < new.count { gaps.append(Box(old: x..<old.count, new: y..<new.count)) }
        if findsMoves, !gaps.isEmpty || x < old.count || y < new.count || pairings.count < old.count {
            pairMoved(oldIdentities, newIdentities, count: interner.count)
        }
        return gaps
    }

    /// Pairs two paragraphs that say the same.
    mutating func pairVerbatim(_ oldIndex: Int, _ newIndex: Int, isStationary: Bool) {
        let (before, after) = (old[oldIndex], new[newIndex])
        runs.append(Run(old: before.start, new: after.start, length: before.content.count))
        pair(oldIndex..<oldIndex + 1, newIndex..<newIndex + 1, isStationary: isStationary, runs: 1)
    }

    /// Pairs paragraphs that share the last so many of ``runs``.
    mutating func pair(_ oldRange: Range<Int>, _ newRange: Range<Int>, isStationary: Bool, runs count: Int) {
        for index in oldRange { oldTaken[index] = true }
        for index in newRange { newTaken[index] = true }
        pairings.append(
            Pairing(old: oldRange, new: newRange, isStationary: isStationary, runs: runs.count - count..<runs.count))
    }

    /// Words in the same order on both sides, in paragraphs that are too unlike to be shown as one changed.
    private struct Unshown {
        var likeness: Likeness
        var words: Int
        var isOldTaken: Bool
        var isNewTaken: Bool
    }

    /// Notes words that two paragraphs share although they are not paired.
    mutating func setAside(_ likeness: Likeness, words: Int) {
        guard words > 0 else { return }
        unshown.append(
            Unshown(
                likeness: likeness, words: words, isOldTaken: oldTaken[likeness.old],
                isNewTaken: newTaken[likeness.new]))
    }

    /// The words that could have been shown as equal. Showing two unlike paragraphs as one deleted and one inserted is
    /// grouping for reading as well. Those of a paragraph that found its match elsewhere later do not count; none do
    /// where unlike paragraphs are joined.
    var unshownWords: Int {
        guard !joinsUnlike else { return 0 }
        return unshown.reduce(0) { sum, entry in
            let isLeft =
                oldTaken[entry.likeness.old] == entry.isOldTaken && newTaken[entry.likeness.new] == entry.isNewTaken
            return isLeft ? sum + entry.words : sum
        }
    }

    /// The tokens of a paragraph of the old text, read when first asked for.
    mutating func tokens(ofOld index: Int) -> Range<Int> {
        if let range = oldTokens[index] { return range }
        let range = table.read(old[index].content)
        oldTokens[index] = range
        return range
    }

    /// The tokens of a paragraph of the new text, read when first asked for.
    mutating func tokens(ofNew index: Int) -> Range<Int> {
        if let range = newTokens[index] { return range }
        let range = table.read(new[index].content)
        newTokens[index] = range
        return range
    }

    /// Sorts the pairings by the old text, and declares those stationary that turn out to stand in order after all.
    private mutating func settleOrder() {
        guard pairings.contains(where: { !$0.isStationary }) else { return }
        pairings.sort { $0.old.lowerBound < $1.old.lowerBound }
        var ceilings: [Int] = []
        var ceiling = new.count
        for pairing in pairings.reversed() {
            ceilings.append(ceiling)
            if pairing.isStationary { ceiling = pairing.new.lowerBound }
        }
        var floor = 0
        for (index, ceiling) in zip(pairings.indices, ceilings.reversed()) {
            let place = pairings[index].new
            if place.lowerBound >= floor, place.upperBound <= ceiling { pairings[index].isStationary = true }
            if pairings[index].isStationary { floor = place.upperBound }
        }
    }
}
