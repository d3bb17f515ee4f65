/// Cuts a hunk of plain text into numbers, names, attributions and other words, where these stand in the same order on
/// both sides.
struct WordSplitter {
    let old: ChangeSide
    let new: ChangeSide

    /// The parts of a hunk, which together are all of it.
    func pieces(of hunk: Hunk) -> [ChangePiece] {
        let (before, after) = (old.wordRuns(in: hunk.old), new.wordRuns(in: hunk.new))
        let pairs = RunAlignment.align(before.map(\.kind), after.map(\.kind))
        guard !pairs.isEmpty else { return [ChangePiece(hunk: hunk, kind: .wording)] }
        let parts = SideRun.tiles(pairs, before, after, hunk)
        let isMinor = parts.map(self.isMinor)
        let pieces = parts.map(piece)
        guard zip(pieces, isMinor).contains(where: { $0.kind != nil && !$1 }) else { return pieces }
        return ChangePiece.merged(
            zip(pieces, isMinor).map { piece, isMinor in isMinor ? ChangePiece(hunk: piece.hunk) : piece })
    }

    /// Whether no more changes than articles and the like, or white space: that goes with what stands beside it.
    private func isMinor(_ part: Hunk) -> Bool {
        let (before, after) = (old.words[old.words(in: part.old)], new.words[new.words(in: part.new)])
        if (before + after).allSatisfy({ $0.role == .plain && !$0.use.common.isEmpty }) { return true }
        return before.count == after.count
            && zip(before, after).allSatisfy { old.bytes[$0.token.range].elementsEqual(new.bytes[$1.token.range]) }
    }

    private func piece(_ part: Hunk) -> ChangePiece {
        if old.bytes[part.old].elementsEqual(new.bytes[part.new]) { return ChangePiece(hunk: part) }
        if old.isUnprinted(part.old), new.isUnprinted(part.new) { return ChangePiece(hunk: part, kind: .formatting) }
        let (before, after) = (old.words[old.words(in: part.old)], new.words[new.words(in: part.new)])
        var piece = ChangePiece(hunk: part, kind: kind(before, after, part))
        switch piece.kind {
        case .number:
            piece.note = .figure(after.contains(where: \.isNumber) ? new.figure(part.new) : old.figure(part.old))
        case .name where NearSpelling.isSlip(names(before, old), names(after, new)): piece.note = .slip
        default: break
        }
        return piece
    }

    private func kind(_ before: ArraySlice<SideWord>, _ after: ArraySlice<SideWord>, _ part: Hunk) -> TextChange.Kind {
        let words = [before, after].map { $0.filter(\.isWord).map(\.form) }
        if words[0] == words[1], !words[0].isEmpty, !before.contains(where: isSign), !after.contains(where: isSign) {
            return .wording
        }
        if isNumber(before, after) { return .number }
        let isSaying = forms(before, .saying) != forms(after, .saying)
        if part.old.isEmpty || part.new.isEmpty, isSaying { return .attribution }
        if names(before, old) != names(after, new) || isRespelt(before, after) { return .name }
        return isSaying ? .attribution : .wording
    }

    /// Currency and percentage have no form, and are numbers all the same.
    private func isSign(_ word: SideWord) -> Bool { word.role == .number && word.form.isEmpty }

    /// Digits make a number of whatever they stand with; number words only where there is nothing else, and "one" only
    /// beside another number.
    private func isNumber(_ before: ArraySlice<SideWord>, _ after: ArraySlice<SideWord>) -> Bool {
        let numbers = [(before, old), (after, new)].map { words, side in
            words.filter { $0.role == .number }.map { side.bytes.text($0.token.range) }
        }
        if numbers[0] != numbers[1] { return true }
        guard numbers[0].isEmpty else { return false }
        let words = (before + after).filter(\.isWord)
        return words.allSatisfy(\.isNumber) && words.contains { $0.role == .numberWord }
    }

    private func forms(_ words: ArraySlice<SideWord>, _ role: SideWord.Role) -> [String] {
        words.filter { $0.role == role }.map(\.form)
    }

    private func names(_ words: ArraySlice<SideWord>, _ side: ChangeSide) -> String {
        words.filter { $0.role == .name }.map { side.bytes.text($0.token.range) }.joined(separator: " ")
    }

    /// Whether a word with a capital, which may only have it from its place or its language, is another spelling of the
    /// one that it stands for.
    private func isRespelt(_ before: ArraySlice<SideWord>, _ after: ArraySlice<SideWord>) -> Bool {
        let (olds, news) = (before.filter(\.isWord), after.filter(\.isWord))
        let pairs = olds.count == news.count ? Array(zip(olds, news)) : Array(zip(olds.prefix(1), news.prefix(1)))
        return pairs.contains { one, other in
            one.isCapital && other.isCapital && one.use.common.isEmpty && other.use.common.isEmpty
                && NearSpelling.isSameName(one.form, other.form)
        }
    }
}

extension ChangeSide {
    /// What a run of words counts for.
    enum WordGroup {
        case number
        case name
        case saying
        case wording
    }

    /// The numbers, names, words of saying and other words of a stretch; signs belong to what stands before them.
    func wordRuns(in range: Range<Int>) -> [SideRun<WordGroup>] {
        var runs: [SideRun<WordGroup>] = []
        for word in words[words(in: range)] {
            let group: WordGroup? =
                switch word.role {
                case .symbol: nil
                case .plain: .wording
                case .name: .name
                case .saying: .saying
                case .number, .numberWord, .one: .number
                }
            if let group { SideRun.add(group, at: word.token.start, within: range, to: &runs) }
        }
        return runs
    }
}
