/// Lines of the base and what one side has in their place. Whole lines on both sides, as UTF-8 offsets.
struct LineHunk: Equatable {
    var base: Range<Int>
    var side: Range<Int>
}

/// Which lines one side changed, as git would say it.
struct LineComparison {
    private let bytes: [UInt8]
    private let baseLength: Int
    private let baseLines: [Range<Int>]
    private let sideLines: [Range<Int>]

    private init(_ base: [UInt8], _ side: [UInt8]) {
        bytes = base + side
        baseLength = base.count
        baseLines = Self.lines(of: bytes, in: 0..<base.count)
        sideLines = Self.lines(of: bytes, in: base.count..<bytes.count)
    }

    /// The changed lines, in order; at least one line that both have stands between two hunks. Near-linear time.
    static func hunks(from base: [UInt8], to side: [UInt8]) -> [LineHunk] {
        LineComparison(base, side).hunks()
    }

    private func hunks() -> [LineHunk] {
        let (old, new, count) = bytes.withUnsafeBufferPointer { buffer in
            var interner = Interner(buffer, expecting: (baseLines.count + sideLines.count) * 2)
            let old = baseLines.map { Int(interner.identity(of: $0)) }
            return (old, sideLines.map { Int(interner.identity(of: $0)) }, interner.count)
        }
        let comparison = GitComparison(old, new, count: count)
        return hunks(comparison.oldIsAlone, comparison.newIsAlone)
    }

    private func hunks(_ oldChanged: [Bool], _ newChanged: [Bool]) -> [LineHunk] {
        var hunks: [LineHunk] = []
        var (x, y) = (0, 0)
        while x < oldChanged.count || y < newChanged.count {
            let (startX, startY) = (x, y)
            while x < oldChanged.count, oldChanged[x] { x += 1 }
            while y < newChanged.count, newChanged[y] { y += 1 }
            if startX < x || startY < y {
                let base = start(baseLines, startX, end: baseLength)..<start(baseLines, x, end: baseLength)
                let side = start(sideLines, startY, end: bytes.count)..<start(sideLines, y, end: bytes.count)
                hunks.append(
                    LineHunk(base: base, side: side.lowerBound - baseLength..<side.upperBound - baseLength))
            }
            x += 1
            y += 1
        }
        return hunks
    }

    private func start(_ lines: [Range<Int>], _ index: Int, end: Int) -> Int {
        index < lines.count ? lines[index].lowerBound : end
    }

    private static func lines(of bytes: [UInt8], in range: Range<Int>) -> [Range<Int>] {
        var lines: [Range<Int>] = []
        var start = range.lowerBound
        for index in range where bytes[index] == 0x0A {
            lines.append(start..<index + 1)
            start = index + 1
        }
        if start < range.upperBound { lines.append(start..<range.upperBound) }
        return lines
    }
}
