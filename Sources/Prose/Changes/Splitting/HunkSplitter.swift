/// Cuts a hunk into links, quotations and other text, where these stand in the same order on both sides.
struct HunkSplitter {
    let old: ChangeSide
    let new: ChangeSide

    /// The parts of a hunk, which together are all of it.
    /// - Complexity: O(length of the hunk), and the search for its first word.
    func pieces(of hunk: Hunk) -> [ChangePiece] {
        if old.isUnprinted(hunk.old) && new.isUnprinted(hunk.new) || Printed.isSame(hunk, old, new) {
            return [ChangePiece(hunk: hunk, kind: .formatting)]
        }
        let (before, after) = (old.zoneRuns(in: hunk.old), new.zoneRuns(in: hunk.new))
        let pairs = RunAlignment.align(before.map(\.kind), after.map(\.kind)).flatMap(Self.single)
        guard !pairs.isEmpty else { return [ChangePiece(hunk: hunk, kind: .wording)] }
        var pieces: [ChangePiece] = []
        for (pair, part) in zip(pairs, SideRun.tiles(pairs, before, after, hunk)) {
            let zones = before[pair.old].map(\.kind) + after[pair.new].map(\.kind)
            pieces += self.pieces(of: part, zones)
        }
        return ChangePiece.merged(pieces)
    }

    /// What only one side has is told apart part by part.
    private static func single(_ pair: (old: Range<Int>, new: Range<Int>)) -> [(old: Range<Int>, new: Range<Int>)] {
        if pair.old.isEmpty, pair.new.count > 1 { return pair.new.map { (pair.old, $0..<$0 + 1) } }
        if pair.new.isEmpty, pair.old.count > 1 { return pair.old.map { ($0..<$0 + 1, pair.new) } }
        return [pair]
    }

    private func pieces(of part: Hunk, _ zones: [ChangeSide.Zone]) -> [ChangePiece] {
        if old.bytes[part.old].elementsEqual(new.bytes[part.new]), zones.allSatisfy({ $0 == zones[0] }) {
            return [ChangePiece(hunk: part)]
        }
        if zones.contains(.link), !haveSameTargets(part) {
            return [ChangePiece(hunk: part, kind: .link, note: linkNote(part))]
        }
        if zones.contains(.quoted) { return [ChangePiece(hunk: part, kind: .quotation, note: quoteNote(part))] }
        return WordSplitter(old: old, new: new).pieces(of: part)
    }

    private func haveSameTargets(_ part: Hunk) -> Bool {
        let before = part.old.lazy.filter { old.zones[$0] == .link }.map { old.bytes[$0] }
        let after = part.new.lazy.filter { new.zones[$0] == .link }.map { new.bytes[$0] }
        return before.elementsEqual(after)
    }

    private func linkNote(_ part: Hunk) -> ChangePiece.Note {
        if !part.old.contains(where: { old.zones[$0] == .link }), new.beginsLink(in: part.new) { return .added }
        if !part.new.contains(where: { new.zones[$0] == .link }), old.beginsLink(in: part.old) { return .removed }
        return .none
    }

    private func quoteNote(_ part: Hunk) -> ChangePiece.Note {
        let wasQuoted = part.old.contains { old.zones[$0] == .quoted }
        let isQuoted = part.new.contains { new.zones[$0] == .quoted }
        if !wasQuoted, new.beginsQuotation(in: part.new) { return .added }
        if !isQuoted, old.beginsQuotation(in: part.old) { return .removed }
        return .none
    }
}
