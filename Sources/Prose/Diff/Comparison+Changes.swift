extension Comparison {
    /// The finished changes, in reading order.
    func changes() -> [ParagraphChange] {
        var changes = pairings.map(change)
        for (index, paragraph) in old.enumerated() where !oldTaken[index] {
            let segment = Segment(kind: .deleted, text: bytes.text(paragraph.range))
            changes.append(
                ParagraphChange(kind: .deleted, old: oldPlace(index..<index + 1), new: nil, segments: [segment]))
        }
        for (index, paragraph) in new.enumerated() where !newTaken[index] {
            let segment = Segment(kind: .inserted, text: bytes.text(paragraph.range))
            changes.append(
                ParagraphChange(kind: .inserted, old: nil, new: newPlace(index..<index + 1), segments: [segment]))
        }
        return ReadingOrder.arrange(changes)
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

    private func change(_ pairing: Pairing) -> ParagraphChange {
        let stretches = Grouping.group(stretches(pairing), bytes)
        let isEqual = stretches.allSatisfy(\.isEqual)
        return ParagraphChange(
            kind: !pairing.isStationary ? .moved : isEqual ? .unchanged : .changed,
            old: oldPlace(pairing.old), new: newPlace(pairing.new), segments: segments(stretches))
    }

    private func stretches(_ pairing: Pairing) -> [Stretch] {
        let (oldBytes, newBytes) = (span(old, pairing.old), span(new, pairing.new))
        var builder = StretchBuilder(bytes, oldStart: oldBytes.lowerBound, newStart: newBytes.lowerBound)
        if pairing.isVerbatim {
            let length = old[pairing.old.lowerBound].content.count
            builder.addEqual(old: oldBytes.lowerBound, new: newBytes.lowerBound, length: length, words: 0)
        } else {
            for index in pairing.old { addTokens(ofOld: index, within: newBytes, to: &builder) }
        }
        builder.finish(oldEnd: oldBytes.upperBound, newEnd: newBytes.upperBound)
        return builder.stretches
    }

    private func addTokens(ofOld index: Int, within newBytes: Range<Int>, to builder: inout StretchBuilder) {
        for place in readTokens(ofOld: index) where table.partners[place] >= 0 {
            let (token, partner) = (table.tokens[place], table.tokens[table.partners[place]])
            guard newBytes.contains(partner.start) else { continue }
            builder.addEqual(
                old: token.start, new: partner.start, length: token.range.count, words: token.isWord ? 1 : 0)
        }
    }

    private func segments(_ stretches: [Stretch]) -> [Segment] {
        var segments: [Segment] = []
        for stretch in stretches {
            if stretch.isEqual {
                segments.append(Segment(kind: .equal, text: bytes.text(stretch.old)))
                continue
            }
            if !stretch.old.isEmpty { segments.append(Segment(kind: .deleted, text: bytes.text(stretch.old))) }
            if !stretch.new.isEmpty { segments.append(Segment(kind: .inserted, text: bytes.text(stretch.new))) }
        }
        return segments
    }

    private func span(_ paragraphs: [Paragraph], _ range: Range<Int>) -> Range<Int> {
        paragraphs[range.lowerBound].start..<paragraphs[range.upperBound - 1].end
    }

    private func oldPlace(_ range: Range<Int>) -> ParagraphChange.Place {
        ParagraphChange.Place(paragraphs: range, bytes: span(old, range))
    }

    private func newPlace(_ range: Range<Int>) -> ParagraphChange.Place {
        let span = span(new, range)
        return ParagraphChange.Place(
            paragraphs: range, bytes: span.lowerBound - oldLength..<span.upperBound - oldLength)
    }
}
