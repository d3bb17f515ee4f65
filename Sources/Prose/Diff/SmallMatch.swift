/// Finds the best partners among few tokens by the textbook table: as many words as can be, then as much punctuation.
/// The cost is the product of both counts, so that this is for what is left of a paragraph with a few words changed.
enum SmallMatch {
    /// How many cells the table may have.
    private static let mostCells = 2048
    /// What a word counts against punctuation; more than there can be of the latter.
    private static let word: UInt32 = 4096

    /// Whether two stretches of tokens are few enough.
    static func isFor(_ olds: Range<Int>, _ news: Range<Int>) -> Bool {
        let (cells, overflow) = (olds.count + 1).multipliedReportingOverflow(by: news.count + 1)
        return !overflow && cells <= mostCells
    }

    /// Sets the partners of these tokens of the old text in `table`.
    static func match(_ olds: Range<Int>, _ news: Range<Int>, in table: inout TokenTable) {
        let width = news.count + 1
        withUnsafeTemporaryAllocation(of: UInt32.self, capacity: (olds.count + 1) * width) { best in
            fill(best, olds, news, table)
            var (x, y) = (0, 0)
            while x < olds.count, y < news.count {
                let (place, partner) = (olds.lowerBound + x, news.lowerBound + y)
                if table.identity(place) == table.identity(partner) {
                    table.setPartner(place, partner)
                    (x, y) = (x + 1, y + 1)
                } else if best[(x + 1) * width + y] >= best[x * width + y + 1] {
                    x += 1
                } else {
                    y += 1
                }
            }
        }
    }

    /// Fills the table from its end: each cell is the worth of the best partners from there on. Taking a pair of equal
    /// tokens is never worse than passing it by.
    private static func fill(
        _ best: UnsafeMutableBufferPointer<UInt32>, _ olds: Range<Int>, _ news: Range<Int>, _ table: TokenTable
    ) {
        let width = news.count + 1
        for y in 0..<width { best[olds.count * width + y] = 0 }
        for x in stride(from: olds.count - 1, through: 0, by: -1) {
            let place = olds.lowerBound + x
            let identity = table.identity(place)
            let worth = table.isWord(place) ? word : 1
            best[x * width + news.count] = 0
            for y in stride(from: news.count - 1, through: 0, by: -1) {
                let (below, right) = (best[(x + 1) * width + y], best[x * width + y + 1])
                let taken = identity == table.identity(news.lowerBound + y) ? best[(x + 1) * width + y + 1] + worth : 0
                best[x * width + y] = max(taken, below, right)
            }
        }
    }
}
