/// The start of a stretch of one kind inside one side of a hunk; it ends where the next one starts.
struct SideRun<Kind: Equatable> {
    var kind: Kind
    var start: Int

    /// The parts of a hunk that pairs of runs make; together they are all of it.
    static func tiles(
        _ pairs: [(old: Range<Int>, new: Range<Int>)], _ old: [SideRun], _ new: [SideRun], _ hunk: Hunk
    ) -> [Hunk] {
        var (oldStart, newStart) = (hunk.old.lowerBound, hunk.new.lowerBound)
        return pairs.map { pair in
            let oldEnd = pair.old.upperBound < old.count ? old[pair.old.upperBound].start : hunk.old.upperBound
            let newEnd = pair.new.upperBound < new.count ? new[pair.new.upperBound].start : hunk.new.upperBound
            defer { (oldStart, newStart) = (oldEnd, newEnd) }
            return Hunk(old: oldStart..<oldEnd, new: newStart..<newEnd)
        }
    }

    /// Adds a run, or makes the last one longer. The first one starts where the hunk does, and what has no kind is part
    /// of the run before it.
    static func add(_ kind: Kind, at start: Int, within range: Range<Int>, to runs: inout [SideRun]) {
        if let last = runs.last, last.kind == kind { return }
        runs.append(SideRun(kind: kind, start: runs.isEmpty ? range.lowerBound : start))
    }
}

extension ChangeSide {
    /// The links, quotations and other words of a stretch. A link that is all in it is one run, text included; marks
    /// and signs between words are no run of their own.
    func zoneRuns(in range: Range<Int>) -> [SideRun<Zone>] {
        var runs: [SideRun<Zone>] = []
        var link = firstLink(from: range.lowerBound)
        var position = range.lowerBound
        while position < range.upperBound {
            if link < links.count, links[link].range.lowerBound == position,
                links[link].range.upperBound <= range.upperBound
            {
                SideRun.add(.link, at: position, within: range, to: &runs)
                position = links[link].range.upperBound
            } else {
                let nextLink = link < links.count ? max(position + 1, links[link].range.lowerBound) : range.upperBound
                let end = zoneEnd(from: position, before: min(nextLink, range.upperBound))
                let zone = zones[position]
                if zone != .mark, zone != .text || hasWord(position..<end) {
                    SideRun.add(zone, at: position, within: range, to: &runs)
                }
                position = end
            }
            while link < links.count, links[link].range.lowerBound < position { link += 1 }
        }
        return runs
    }

    private func zoneEnd(from start: Int, before end: Int) -> Int {
        zones[start..<end].firstIndex { $0 != zones[start] } ?? end
    }

    private func hasWord(_ range: Range<Int>) -> Bool {
        words[words(in: range)].contains { $0.role != .symbol }
    }

    /// Whether a link or an address begins in a stretch.
    func beginsLink(in range: Range<Int>) -> Bool {
        range.contains { zones[$0] == .link && ($0 == 0 || zones[$0 - 1] != .link) }
    }

    /// Whether an opening mark is in a stretch.
    func beginsQuotation(in range: Range<Int>) -> Bool {
        var (low, high) = (0, quotations.count)
        while low < high {
            let middle = (low + high) / 2
            if quotations[middle].lowerBound < range.lowerBound { low = middle + 1 } else { high = middle }
        }
        return low < quotations.count && range.contains(quotations[low].lowerBound)
    }
}
