/// What became of each paragraph, before it is put into words.
struct Fates {
    /// What became of one paragraph or a few.
    struct Fate: Placed {
        var kind: ParagraphChange.Kind
        var old: Range<Int>?
        var new: Range<Int>?
        /// The places of its stretches.
        var stretches: Range<Int>

        var oldStart: Int? { old?.lowerBound }
        var newStart: Int? { new?.lowerBound }
        var isDeleted: Bool { kind == .deleted }
        var isStationary: Bool { kind == .unchanged || kind == .changed }
    }

    /// In reading order.
    private(set) var fates: [Fate] = []
    /// The words that changed, as they are shown.
    private(set) var words = WordTally()
    /// The words that changed, before changes are grouped for reading.
    private(set) var wordsBeforeGrouping = WordTally()
    private var builder: StretchBuilder
    private let bytes: UnsafeBufferPointer<UInt8>

    /// The stretches of one paragraph or a few.
    func stretches(of fate: Fate) -> ArraySlice<Stretch> { builder.stretches[fate.stretches] }

    init(_ comparison: Comparison) {
        bytes = comparison.bytes
        builder = StretchBuilder(bytes)
        fates.reserveCapacity(comparison.pairings.count)
        for pairing in comparison.pairings {
            fates.append(fate(pairing, comparison.addStretches(of: pairing, to: &builder)))
        }
        for (index, paragraph) in comparison.old.enumerated() where !comparison.oldTaken[index] {
            addDeleted(index, paragraph)
        }
        for (index, paragraph) in comparison.new.enumerated() where !comparison.newTaken[index] {
            addInserted(index, paragraph)
        }
        let unshown = comparison.unshownWords
        wordsBeforeGrouping.deleted -= min(unshown, wordsBeforeGrouping.deleted)
        wordsBeforeGrouping.inserted -= min(unshown, wordsBeforeGrouping.inserted)
        fates = ReadingOrder.arrange(fates)
    }

    private mutating func fate(_ pairing: Pairing, _ places: Range<Int>) -> Fate {
        var places = places
        var isEqual = true
        var (before, after) = (WordTally(), WordTally())
        for stretch in builder.stretches[places] where !stretch.isEqual {
            before.add(stretch)
            isEqual = false
        }
        if !isEqual, let grouped = Grouping.group(builder.stretches[places], bytes) {
            builder.replace(with: grouped)
            places = places.lowerBound..<places.lowerBound + grouped.count
        }
        for stretch in builder.stretches[places] where !stretch.isEqual { after.add(stretch) }
        words.add(after)
        wordsBeforeGrouping.add(before.limited(to: after))
        let kind: ParagraphChange.Kind = !pairing.isStationary ? .moved : isEqual ? .unchanged : .changed
        return Fate(kind: kind, old: pairing.old, new: pairing.new, stretches: places)
    }

    private mutating func addDeleted(_ index: Int, _ paragraph: Paragraph) {
        let count = WordCount.count(bytes, in: paragraph.range)
        add(Stretch(old: paragraph.range, new: 0..<0, isEqual: false, oldWords: count))
        let places = builder.stretches.count - 1..<builder.stretches.count
        fates.append(Fate(kind: .deleted, old: index..<index + 1, new: nil, stretches: places))
    }

    private mutating func addInserted(_ index: Int, _ paragraph: Paragraph) {
        let count = WordCount.count(bytes, in: paragraph.range)
        add(Stretch(old: 0..<0, new: paragraph.range, isEqual: false, newWords: count))
        let places = builder.stretches.count - 1..<builder.stretches.count
        fates.append(Fate(kind: .inserted, old: nil, new: index..<index + 1, stretches: places))
    }

    private mutating func add(_ stretch: Stretch) {
        builder.append(stretch)
        words.add(stretch)
        wordsBeforeGrouping.add(stretch)
    }
}
