extension Comparison {
    /// By how many bytes two paragraphs may differ that are paired without a look at their neighbours.
    private static let mostGrown = 24

    /// Compares the words of the paragraphs between two kept ones, pairs those that are plainly alike, and returns the
    /// weaker likenesses.
    mutating func pairWithin(_ gap: Box) -> [Likeness] {
        let olds = gap.old.filter { !oldTaken[$0] }
        let news = gap.new.filter { !newTaken[$0] }
        guard !olds.isEmpty, !news.isEmpty else { return [] }
        if olds.count == 1, news.count == 1 { return pairAlone(olds[0], news[0]) }
        if pairInStep(olds, news) { return [] }
        let likenesses = matchWords(olds, news)
        let groups = groups(bridged(likenesses))
        for group in groups { pair(group) }
        setAside(likenesses, besides: groups)
        return likenesses.filter { !$0.isStrong && $0.isWeak }
    }

    /// Pairs what is still free and somewhat alike.
    mutating func pairWeakly(_ likenesses: [Likeness]) {
        for likeness in likenesses where !oldTaken[likeness.old] && !newTaken[likeness.new] {
            let count = align(likeness.old, likeness.new).runs
            pair(
                likeness.old..<likeness.old + 1, likeness.new..<likeness.new + 1, isStationary: false, runs: count)
        }
    }

    private mutating func pairAlone(_ oldIndex: Int, _ newIndex: Int) -> [Likeness] {
        let (likeness, count) = align(oldIndex, newIndex)
        guard likeness.isStrong || (joinsUnlike && likeness.shared > 0) else {
            setAside(
                likeness, words: runs.suffix(count).reduce(0) { $0 + WordCount.count(bytes, in: $1.old..<$1.oldEnd) })
            return likeness.isWeak ? [likeness] : []
        }
        pair(oldIndex..<oldIndex + 1, newIndex..<newIndex + 1, isStationary: true, runs: count)
        return []
    }

    /// Pairs paragraphs one by one, where there are as many on both sides and each has most of its text at the start
    /// and the end of the other: what an editor leaves who corrected a few words in each.
    private mutating func pairInStep(_ olds: [Int], _ news: [Int]) -> Bool {
        guard olds.count == news.count, zip(olds, news).allSatisfy(isClose) else { return false }
        for (oldIndex, newIndex) in zip(olds, news) {
            let count = align(oldIndex, newIndex).runs
            pair(oldIndex..<oldIndex + 1, newIndex..<newIndex + 1, isStationary: true, runs: count)
        }
        return true
    }

    /// Whether most of two paragraphs is the same, and neither is so much longer that words may have gone over to the
    /// next.
    private func isClose(_ oldIndex: Int, _ newIndex: Int) -> Bool {
        let (before, after) = (old[oldIndex].content, new[newIndex].content)
        guard abs(before.count - after.count) <= Self.mostGrown else { return false }
        let longer = max(before.count, after.count)
        let prefix = bytes.commonPrefix(before, after)
        if prefix * 2 >= longer { return true }
        return (prefix + bytes.commonSuffix(before, after)) * 2 >= longer
    }

    private mutating func pair(_ group: Box) {
        let start = runs.count
        let within = new[group.new.lowerBound].start..<new[group.new.upperBound - 1].end
        for index in group.old {
            for place in tokens(ofOld: index) {
                guard let partner = table.partner(place) else { continue }
                if within.contains(table.range(partner).lowerBound) { appendRun(ofToken: place) }
            }
        }
        pair(group.old, group.new, isStationary: true, runs: runs.count - start)
    }

    /// Finds the partners of the tokens in these paragraphs, taken as one text, and how alike that makes the
    /// paragraphs.
    private mutating func matchWords(_ olds: [Int], _ news: [Int]) -> [Likeness] {
        var oldPlaces: [Int] = []
        var newPlaces: [Int] = []
        var newOwners: [(end: Int, paragraph: Int)] = []
        for index in olds { oldPlaces += tokens(ofOld: index) }
        for index in news {
            let places = tokens(ofNew: index)
            newPlaces += places
            newOwners.append((places.upperBound, index))
        }
        match(oldPlaces, newPlaces)
        return likenesses(olds, newOwners)
    }

    /// How alike the paragraphs are whose tokens found each other. `owners` tells whose the new tokens are: those
    /// before `end` that are no earlier paragraph's.
    private mutating func likenesses(_ olds: [Int], _ owners: [(end: Int, paragraph: Int)]) -> [Likeness] {
        var found: [Likeness] = []
        var owner = 0
        var run = WordRun()
        for oldIndex in olds {
            let places = tokens(ofOld: oldIndex)
            let weight = table.weight(of: places)
            for place in places {
                guard let partner = table.partner(place) else { continue }
                while partner >= owners[owner].end { owner += 1 }
                let newIndex = owners[owner].paragraph
                if found.last?.old != oldIndex || found.last?.new != newIndex {
                    // Both indices rise, so that each paragraph is weighed once.
                    let newWeight = found.last?.new == newIndex ? found.last?.newWeight : nil
                    found.append(
                        Likeness(
                            old: oldIndex, new: newIndex, shared: 0, oldWeight: weight,
                            newWeight: newWeight ?? table.weight(of: tokens(ofNew: newIndex))))
                }
                add(place, partner, to: &found[found.count - 1], &run)
            }
        }
        return found
    }

    /// Tokens that stand together on both sides: where the next would be, and the words so far.
    private struct WordRun {
        var oldNext = -1
        var newNext = -1
        var words = 0
    }

    /// Adds a token and its partner to what two paragraphs have in common.
    private func add(_ place: Int, _ partner: Int, to likeness: inout Likeness, _ run: inout WordRun) {
        likeness.shared += table.length(place)
        if run.oldNext != place || run.newNext != partner || likeness.words == 0 { run.words = 0 }
        (run.oldNext, run.newNext) = (place + 1, partner + 1)
        guard table.isWord(place) else { return }
        run.words += 1
        likeness.wordsTogether = max(likeness.wordsTogether, run.words)
        if !isJoined(place) { likeness.words += 1 }
    }

    /// The strong likenesses, and those that tie a further paragraph to one that has a strong one.
    private func bridged(_ likenesses: [Likeness]) -> [Likeness] {
        if joinsUnlike { return likenesses }
        let strong = likenesses.filter(\.isStrong)
        let (olds, news) = (Set(strong.map(\.old)), Set(strong.map(\.new)))
        return likenesses.filter {
            $0.isStrong || ($0.isBridge && (olds.contains($0.old) || news.contains($0.new)))
        }
    }

    /// Whether a word hangs on the one before it, so that both count as one.
    private func isJoined(_ place: Int) -> Bool {
        let start = table.range(place).lowerBound
        return start > 0 && WordCount.isJoiner(bytes[start - 1])
    }

    /// Notes the words of likenesses that led to no pair.
    private mutating func setAside(_ likenesses: [Likeness], besides groups: [Box]) {
        var next = 0
        for likeness in likenesses {
            while next < groups.count,
                groups[next].old.upperBound <= likeness.old || groups[next].new.upperBound <= likeness.new
            {
                next += 1
            }
            let isPaired =
                next < groups.count && groups[next].old.contains(likeness.old)
                && groups[next].new.contains(likeness.new)
            if !isPaired { setAside(likeness, words: likeness.words) }
        }
    }

    /// Joins the likenesses that share a paragraph: one that was split, or several that were joined. Both sides of a
    /// group are without holes.
    private func groups(_ strong: [Likeness]) -> [Box] {
        var groups: [Box] = []
        for likeness in strong {
            if let last = groups.last, last.old.contains(likeness.old) || last.new.contains(likeness.new) {
                let olds = last.old.upperBound..<max(likeness.old + 1, last.old.upperBound)
                let news = last.new.upperBound..<max(likeness.new + 1, last.new.upperBound)
                guard olds.allSatisfy({ !oldTaken[$0] }), news.allSatisfy({ !newTaken[$0] }) else { continue }
                groups[groups.count - 1].old = last.old.lowerBound..<olds.upperBound
                groups[groups.count - 1].new = last.new.lowerBound..<news.upperBound
            } else {
                groups.append(Box(old: likeness.old..<likeness.old + 1, new: likeness.new..<likeness.new + 1))
            }
        }
        return groups
    }
}
