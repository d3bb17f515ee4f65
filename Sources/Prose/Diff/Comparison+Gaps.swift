extension Comparison {
    /// Compares the words of the paragraphs between two kept ones, pairs those that are plainly alike, and returns the
    /// weaker likenesses.
    mutating func pairWithin(_ gap: Box) -> [Likeness] {
        let olds = gap.old.filter { !oldTaken[$0] }
        let news = gap.new.filter { !newTaken[$0] }
        guard !olds.isEmpty, !news.isEmpty else { return [] }
        let likenesses = matchWords(olds, news)
        for group in groups(likenesses.filter(\.isStrong)) {
            pair(group.old, group.new, isVerbatim: false, isStationary: true)
        }
        return likenesses.filter { !$0.isStrong && $0.isWeak }
    }

    /// Pairs what is still free and somewhat alike.
    mutating func pairWeakly(_ likenesses: [Likeness]) {
        for likeness in likenesses where !oldTaken[likeness.old] && !newTaken[likeness.new] {
            let (oldRange, newRange) = (likeness.old..<likeness.old + 1, likeness.new..<likeness.new + 1)
            pair(oldRange, newRange, isVerbatim: false, isStationary: false)
        }
    }

    /// Finds the partners of the tokens in these paragraphs, taken as one text, and how alike that makes the
    /// paragraphs.
    @discardableResult
    mutating func matchWords(_ olds: [Int], _ news: [Int]) -> [Likeness] {
        var oldPlaces: [Int] = []
        var newPlaces: [Int] = []
        for index in olds { oldPlaces += tokens(ofOld: index) }
        for index in news { newPlaces += tokens(ofNew: index) }
        let oldIdentities = oldPlaces.map { table.identities[$0] }
        let newIdentities = newPlaces.map { table.identities[$0] }
        var partners = matcher.partners(oldIdentities, newIdentities)
        Sliding.settle(
            &partners, oldIdentities, newIdentities,
            oldStarts: sentenceStarts(oldPlaces), newStarts: sentenceStarts(newPlaces))
        for (place, partner) in zip(oldPlaces, partners) {
            table.partners[place] = partner < 0 ? -1 : newPlaces[partner]
        }
        return likenesses(oldPlaces)
    }

    /// Which of these tokens begin a paragraph (2) or a sentence (1).
    private func sentenceStarts(_ places: [Int]) -> [UInt8] {
        var starts: [UInt8] = []
        starts.reserveCapacity(places.count)
        var paragraph = -1
        var afterStop = false
        for place in places {
            let token = table.tokens[place]
            let startsParagraph = table.paragraphs[place] != paragraph
            paragraph = table.paragraphs[place]
            let value = token.isWord ? 0 : bytes.scalar(at: token.start, before: token.end).value
            let closes = Punctuation.closes(value)
            starts.append(startsParagraph ? 2 : afterStop && !closes ? 1 : 0)
            afterStop = Punctuation.endsSentence(value) || (afterStop && closes)
        }
        return starts
    }

    private mutating func likenesses(_ oldPlaces: [Int]) -> [Likeness] {
        var found: [Likeness] = []
        for place in oldPlaces where table.partners[place] >= 0 {
            let (oldIndex, newIndex) = (table.paragraphs[place], table.paragraphs[table.partners[place]])
            let length = table.tokens[place].range.count
            if let last = found.last, last.old == oldIndex, last.new == newIndex {
                found[found.count - 1].shared += length
            } else {
                found.append(
                    Likeness(old: oldIndex, new: newIndex, shared: length, oldWeight: 0, newWeight: 0))
            }
        }
        var (oldWeight, newWeight) = ((index: -1, value: 0), (index: -1, value: 0))
        for position in found.indices {
            // Both indices rise, so that each paragraph is weighed once.
            let (oldIndex, newIndex) = (found[position].old, found[position].new)
            if oldWeight.index != oldIndex { oldWeight = (oldIndex, table.weight(of: tokens(ofOld: oldIndex))) }
            if newWeight.index != newIndex { newWeight = (newIndex, table.weight(of: tokens(ofNew: newIndex))) }
            found[position].oldWeight = oldWeight.value
            found[position].newWeight = newWeight.value
        }
        return found
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
