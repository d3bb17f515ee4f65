/// Joins the two ends of one change: the marks before and behind words that became a link, a quotation or emphasis.
struct HunkJoining {
    private let hunks: [Hunk]
    /// How many joins reach from each hunk over its end, less those that end there.
    private var balance: [Int]

    /// Joins what belongs together; the text between is then part of the change.
    /// - Complexity: O(length), but for a search in the hunks for each pair of marks.
    static func join(_ hunks: [Hunk], _ old: ChangeSide, _ new: ChangeSide) -> [Hunk] {
        var joining = HunkJoining(hunks)
        joining.add(old, \.old) { hunk in old.isUnprinted(hunk.old) && new.isUnprinted(hunk.new) }
        joining.add(new, \.new) { hunk in old.isUnprinted(hunk.old) && new.isUnprinted(hunk.new) }
        return joining.joined()
    }

    private init(_ hunks: [Hunk]) {
        self.hunks = hunks
        balance = Array(repeating: 0, count: hunks.count + 1)
    }

    private mutating func add(_ side: ChangeSide, _ range: KeyPath<Hunk, Range<Int>>, isUnprinted: (Hunk) -> Bool) {
        for link in side.links { join(hunk(at: link.opening, range), hunk(at: link.closing, range)) }
        for quotation in side.quotations {
            guard let opening = side.firstScalar(quotation), let closing = side.lastScalar(quotation) else { continue }
            join(hunk(at: opening, range), hunk(at: closing, range))
        }
        for emphasis in side.emphases {
            guard let first = hunk(at: emphasis.opening, range), let last = hunk(at: emphasis.closing, range),
                last == first + 1, isUnprinted(hunks[first]), isUnprinted(hunks[last])
            else { continue }
            join(first, last)
        }
    }

    private mutating func join(_ first: Int?, _ last: Int?) {
        guard let first, let last, first < last else { return }
        balance[first] += 1
        balance[last] -= 1
    }

    /// The hunk that holds all of a mark.
    private func hunk(at mark: Range<Int>, _ range: KeyPath<Hunk, Range<Int>>) -> Int? {
        var (low, high) = (0, hunks.count)
        while low < high {
            let middle = (low + high) / 2
            if hunks[middle][keyPath: range].upperBound < mark.upperBound { low = middle + 1 } else { high = middle }
        }
        guard low < hunks.count, hunks[low][keyPath: range].lowerBound <= mark.lowerBound else { return nil }
        return low
    }

    private func joined() -> [Hunk] {
        var joined: [Hunk] = []
        var depth = 0
        for (index, hunk) in hunks.enumerated() {
            if depth > 0, let last = joined.popLast() {
                joined.append(
                    Hunk(
                        old: last.old.lowerBound..<hunk.old.upperBound, new: last.new.lowerBound..<hunk.new.upperBound))
            } else {
                joined.append(hunk)
            }
            depth += balance[index]
        }
        return joined
    }
}

extension ChangeSide {
    /// The first scalar of a stretch.
    fileprivate func firstScalar(_ range: Range<Int>) -> Range<Int>? {
        guard !range.isEmpty else { return nil }
        let length = bytes.scalar(at: range.lowerBound, before: range.upperBound).length
        return range.lowerBound..<range.lowerBound + length
    }

    /// The last scalar of a stretch.
    fileprivate func lastScalar(_ range: Range<Int>) -> Range<Int>? {
        guard !range.isEmpty else { return nil }
        return bytes.scalarStart(before: range.upperBound, notBelow: range.lowerBound)..<range.upperBound
    }
}
