extension Comparison {
    /// What became of one paragraph or a few, before it is put into words.
    struct Fate: Placed {
        var kind: ParagraphChange.Kind
        var old: Range<Int>?
        var new: Range<Int>?
        var stretches: [Stretch]

        var oldStart: Int? { old?.lowerBound }
        var newStart: Int? { new?.lowerBound }
        var isDeleted: Bool { kind == .deleted }
        var isStationary: Bool { kind == .unchanged || kind == .changed }
    }

    /// What became of each paragraph, in reading order, and the words that changed, as far as they can be told before
    /// changes are grouped for reading.
    func fates() -> (fates: [Fate], wordsBeforeGrouping: WordTally) {
        var fates: [Fate] = []
        fates.reserveCapacity(pairings.count)
        var tally = WordTally()
        for pairing in pairings { fates.append(fate(pairing, &tally)) }
        for (index, paragraph) in old.enumerated() where !oldTaken[index] {
            let stretch = Stretch(
                old: paragraph.range, new: 0..<0, isEqual: false, oldWords: WordCount.count(bytes, in: paragraph.range))
            tally.deleted += stretch.oldWords
            fates.append(Fate(kind: .deleted, old: index..<index + 1, new: nil, stretches: [stretch]))
        }
        for (index, paragraph) in new.enumerated() where !newTaken[index] {
            let stretch = Stretch(
                old: 0..<0, new: paragraph.range, isEqual: false, newWords: WordCount.count(bytes, in: paragraph.range))
            tally.inserted += stretch.newWords
            fates.append(Fate(kind: .inserted, old: nil, new: index..<index + 1, stretches: [stretch]))
        }
        if !joinsUnlike {
            tally.deleted -= min(unshownWords, tally.deleted)
            tally.inserted -= min(unshownWords, tally.inserted)
        }
        return (ReadingOrder.arrange(fates), tally)
    }

    /// The stretches that both texts share, in the order of the new one.
    func matches() -> [Match] {
        var matches: [Match] = []
        for pairing in pairings {
            for stretch in stretches(pairing) where stretch.isEqual {
                let new = stretch.new.lowerBound - oldLength..<stretch.new.upperBound - oldLength
                matches.append(Match(old: stretch.old, new: new))
            }
        }
        return matches.sorted { $0.new.lowerBound < $1.new.lowerBound }
    }

    private func fate(_ pairing: Pairing, _ tally: inout WordTally) -> Fate {
        let stretches = stretches(pairing)
        var isEqual = true
        for stretch in stretches where !stretch.isEqual {
            tally.add(stretch)
            isEqual = false
        }
        return Fate(
            kind: !pairing.isStationary ? .moved : isEqual ? .unchanged : .changed, old: pairing.old,
            new: pairing.new, stretches: isEqual ? stretches : Grouping.group(stretches, bytes))
    }

    private func stretches(_ pairing: Pairing) -> [Stretch] {
        let (oldBytes, newBytes) = (span(old, pairing.old), span(new, pairing.new))
        var builder = StretchBuilder(bytes, oldStart: oldBytes.lowerBound, newStart: newBytes.lowerBound)
        for run in runs[pairing.runs] { builder.addEqual(run) }
        builder.finish(oldEnd: oldBytes.upperBound, newEnd: newBytes.upperBound)
        return builder.stretches
    }

    /// From the start of the first of these paragraphs to the end of the blank lines after the last.
    func span(_ paragraphs: [Paragraph], _ range: Range<Int>) -> Range<Int> {
        paragraphs[range.lowerBound].start..<paragraphs[range.upperBound - 1].end
    }
}
