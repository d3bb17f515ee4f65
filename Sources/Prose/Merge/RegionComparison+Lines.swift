extension RegionComparison {
    /// The matches, and what they leave out of a line that became another line. A diff shows two lines that share
    /// little as one deleted and one inserted; in a merge even one word that both have keeps two changes apart.
    func completed(
        _ matches: [Match], _ baseRange: Range<Int>, _ sideRange: Range<Int>, _ budget: inout WorkBudget
    ) -> [Match] {
        let gaps = Self.between(matches, baseRange, sideRange)
        var found: [Match] = []
        for gap in gaps {
            guard let old = line(base, gap.base, in: baseRange), let new = line(side, gap.side, in: sideRange) else {
                continue
            }
            found += sharedWords(old, new, &budget)
        }
        return found.isEmpty ? matches : (matches + found).sorted { $0.old.lowerBound < $1.old.lowerBound }
    }

    /// What a gap says, if that is one line from start to end and nothing else.
    private func line(_ bytes: [UInt8], _ gap: Range<Int>, in range: Range<Int>) -> Range<Int>? {
        var (start, end) = (gap.lowerBound, gap.upperBound)
        while start < end, ScalarClass(ascii: bytes[start]) == .space { start += 1 }
        while end > start, ScalarClass(ascii: bytes[end - 1]) == .space { end -= 1 }
        guard start < end, !bytes[start..<end].contains(0x0A) else { return nil }
        let beginsLine =
            gap.lowerBound == range.lowerBound || bytes[gap.lowerBound..<start].contains(0x0A)
            || bytes[gap.lowerBound - 1] == 0x0A
        let endsLine =
            gap.upperBound == range.upperBound || bytes[end..<gap.upperBound].contains(0x0A)
            || bytes[gap.upperBound] == 0x0A || bytes[gap.upperBound] == 0x0D
        return beginsLine && endsLine ? start..<end : nil
    }

    private func sharedWords(_ old: Range<Int>, _ new: Range<Int>, _ budget: inout WorkBudget) -> [Match] {
        let bytes = Array(base[old] + side[new])
        let (oldTokens, newTokens) = (tokens(bytes, 0..<old.count), tokens(bytes, old.count..<bytes.count))
        var matcher = SequenceMatcher(budget: budget)
        let partners = bytes.withUnsafeBufferPointer { buffer in
            var interner = Interner(buffer, expecting: 0)
            let old = oldTokens.map { interner.identity(of: $0) }
            return matcher.partners(old, newTokens.map { interner.identity(of: $0) })
        }
        budget = matcher.budget
        return zip(oldTokens, partners).compactMap { token, partner in
            guard partner >= 0 else { return nil }
            let found = Match(old: token, new: newTokens[Int(partner)])
            return found.shifted(old: old.lowerBound, new: new.lowerBound - old.count)
        }
    }

    private func tokens(_ bytes: [UInt8], _ range: Range<Int>) -> [Range<Int>] {
        bytes.tokens(in: range).map(\.range)
    }
}
