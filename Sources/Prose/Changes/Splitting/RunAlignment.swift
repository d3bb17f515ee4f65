/// Sets two rows of parts against each other by their kind: what is alike at the start pair by pair, then what is left,
/// then what is alike at the end. Turning the two around turns the answer around.
enum RunAlignment {
    static func align<Kind: Equatable>(_ old: [Kind], _ new: [Kind]) -> [(old: Range<Int>, new: Range<Int>)] {
        let shorter = min(old.count, new.count)
        var before = 0
        while before < shorter, old[before] == new[before] { before += 1 }
        var after = 0
        while after < shorter - before, old[old.count - 1 - after] == new[new.count - 1 - after] { after += 1 }
        var pairs = (0..<before).map { (old: $0..<$0 + 1, new: $0..<$0 + 1) }
        if before + after < max(old.count, new.count) {
            pairs.append((before..<old.count - after, before..<new.count - after))
        }
        for index in (0..<after).reversed() {
            let (left, right) = (old.count - 1 - index, new.count - 1 - index)
            pairs.append((left..<left + 1, right..<right + 1))
        }
        return pairs
    }
}
