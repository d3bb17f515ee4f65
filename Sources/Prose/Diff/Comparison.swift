/// The work behind a diff: which paragraphs belong together, and which words inside them.
///
/// In this order: equal paragraphs that kept their order; equal paragraphs elsewhere (moved); between the kept ones,
/// the words in order, which tell the changed, split and joined paragraphs; then changed paragraphs elsewhere. What is
/// left was deleted or inserted.
struct Comparison {
    /// The old text, then the new one; all offsets point into this.
    let bytes: [UInt8]
    let oldLength: Int
    let old: [Paragraph]
    let new: [Paragraph]
    var table = TokenTable()
    var matcher: SequenceMatcher
    private(set) var pairings: [Pairing] = []
    private(set) var oldTaken: [Bool]
    private(set) var newTaken: [Bool]
    private var oldTokens: [Range<Int>?]
    private var newTokens: [Range<Int>?]

    init(_ oldText: String, _ newText: String, budget: WorkBudget?, findsMoves: Bool) {
        oldLength = oldText.utf8.count
        bytes = Array(oldText.utf8) + Array(newText.utf8)
        old = ParagraphScanner.paragraphs(bytes, in: 0..<oldLength)
        new = ParagraphScanner.paragraphs(bytes, in: oldLength..<bytes.count)
        matcher = SequenceMatcher(budget: budget ?? WorkBudget(forBytes: bytes.count))
        oldTaken = Array(repeating: false, count: old.count)
        newTaken = Array(repeating: false, count: new.count)
        oldTokens = Array(repeating: nil, count: old.count)
        newTokens = Array(repeating: nil, count: new.count)
        let gaps = pairEqualParagraphs(findsMoves: findsMoves)
        var leftOver: [Likeness] = []
        for gap in gaps { leftOver += pairWithin(gap) }
        if findsMoves { pairMovedAndChanged() }
        pairWeakly(leftOver)
        settleOrder()
    }

    /// Pairs the paragraphs that say the same, and returns the stretches between those that kept their order.
    private mutating func pairEqualParagraphs(findsMoves: Bool) -> [Box] {
        var interner = Interner()
        let oldIdentities = old.map { interner.identity(of: $0.content, in: bytes) }
        let newIdentities = new.map { interner.identity(of: $0.content, in: bytes) }
        let partners = matcher.partners(oldIdentities, newIdentities)
        var gaps: [Box] = []
        var (x, y) = (0, 0)
        for (index, partner) in partners.enumerated() where partner >= 0 {
            if x < index, y < partner { gaps.append(Box(old: x..<index, new: y..<partner)) }
            pair(index..<index + 1, partner..<partner + 1, isVerbatim: true, isStationary: true)
            (x, y) = (index + 1, partner + 1)
        }
        if x < old.count, y < new.count { gaps.append(Box(old: x..<old.count, new: y..<new.count)) }
        if findsMoves { pairMoved(oldIdentities, newIdentities, count: interner.count) }
        return gaps
    }

    mutating func pair(_ oldRange: Range<Int>, _ newRange: Range<Int>, isVerbatim: Bool, isStationary: Bool) {
        for index in oldRange { oldTaken[index] = true }
        for index in newRange { newTaken[index] = true }
        pairings.append(Pairing(old: oldRange, new: newRange, isVerbatim: isVerbatim, isStationary: isStationary))
    }

    /// The tokens of a paragraph of the old text, read when first asked for.
    mutating func tokens(ofOld index: Int) -> Range<Int> {
        if let range = oldTokens[index] { return range }
        let range = table.read(bytes, old[index].content, paragraph: index)
        oldTokens[index] = range
        return range
    }

    /// The tokens of a paragraph of the new text, read when first asked for.
    mutating func tokens(ofNew index: Int) -> Range<Int> {
        if let range = newTokens[index] { return range }
        let range = table.read(bytes, new[index].content, paragraph: index)
        newTokens[index] = range
        return range
    }

    /// The tokens of a paragraph of the old text, if they were read.
    func readTokens(ofOld index: Int) -> Range<Int> { oldTokens[index] ?? 0..<0 }

    /// Sorts the pairings by the old text, and declares those stationary that turn out to stand in order after all.
    private mutating func settleOrder() {
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
