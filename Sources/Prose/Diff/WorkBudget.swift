/// How much comparing a diff may do before it settles for a coarser answer. Counted in steps, not in time, so that the
/// same texts always give the same diff.
struct WorkBudget: Equatable {
    /// No box gets less than this, so that comparing always advances by at least some 60 tokens.
    static let leastPerBox = 4096

    private(set) var remaining: Int
    /// Whether some part was compared less thoroughly than it could have been.
    var isExceeded = false

    init(steps: Int) { remaining = steps }

    /// 32 million steps and 16 for each byte: a page of unrelated prose is compared in full, and no text takes more
    /// than linear time.
    init(forBytes count: Int) {
        let (perByte, overflow) = count.multipliedReportingOverflow(by: 16)
        remaining = overflow ? Int.max / 2 : min(perByte, Int.max / 2) + 32_000_000
    }

    /// What the next box may spend: half of what is left, so that a single hopeless stretch does not starve the others.
    var allowance: Int { max(Self.leastPerBox, remaining / 2) }

    mutating func spend(_ steps: Int) { remaining = max(0, remaining - steps) }
}
