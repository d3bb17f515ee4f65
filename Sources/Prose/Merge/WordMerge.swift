/// Brings together what both sides did to the same lines.
///
/// The edits of both are walked along the base. Those that touch the same words are put together as a conflict; the
/// others are all made.
struct WordMerge {
    /// Edits that are made, or settled, together.
    private struct Cluster {
        var edits: [PlacedEdit]
        var isConflict = false
        var base: Range<Int>
        /// The last edit of each side alone.
        private(set) var lastMine: PlacedEdit?
        private(set) var lastTheirs: PlacedEdit?

        init(_ edit: PlacedEdit) {
            edits = [edit]
            base = edit.base
            lastMine = edit.owner == .mine ? edit : nil
            lastTheirs = edit.owner == .theirs ? edit : nil
        }

        mutating func join(_ other: Cluster) {
            edits += other.edits
            lastMine = other.lastMine ?? lastMine
            lastTheirs = other.lastTheirs ?? lastTheirs
            isConflict = true
            base = min(base.lowerBound, other.base.lowerBound)..<max(base.upperBound, other.base.upperBound)
        }
    }

    private let texts: MergeTexts
    private let group: LineGroup
    private let words: BaseWords
    private let isStrict: Bool
    private var clusters: [Cluster] = []
    /// The cluster with the last edit of each side.
    private var lastMine: Int?
    private var lastTheirs: Int?

    private init(_ edits: [PlacedEdit], _ group: LineGroup, _ texts: MergeTexts, _ words: BaseWords, isStrict: Bool) {
        self.texts = texts
        self.group = group
        self.words = words
        self.isStrict = isStrict
        for edit in edits { add(edit) }
    }

    /// Merges a contested group into `pieces`.
    static func merge(
        _ group: LineGroup, _ texts: MergeTexts, budget: inout MergeBudget, into pieces: inout MergePieces
    ) {
        let words = BaseWords(texts.base, in: group.base)
        let mine = RegionComparison(base: texts.base, side: texts.mine)
            .edits(from: group.base, to: group.mine, budget: &budget.mine)
        let theirs = RegionComparison(base: texts.base, side: texts.theirs)
            .edits(from: group.base, to: group.theirs, budget: &budget.theirs)
        let edits = placed(mine, theirs, texts, words)
        let merge = WordMerge(edits, group, texts, words, isStrict: false)
        let merged = merge.pieces()
        if merge.keepsWords(merged) { return pieces.append(merged) }
        // Words ran together where edits meet: neighbours are left to a person then.
        pieces.append(WordMerge(edits, group, texts, words, isStrict: true).pieces())
    }

    /// The edits of both sides in order; those that both made alike are one.
    private static func placed(
        _ mine: [Edit], _ theirs: [Edit], _ texts: MergeTexts, _ words: BaseWords
    ) -> [PlacedEdit] {
        let ours = mine.map { PlacedEdit($0, of: .mine, in: texts, words: words) }
        var placed: [PlacedEdit] = []
        var next = 0
        for edit in theirs {
            var other = PlacedEdit(edit, of: .theirs, in: texts, words: words)
            while next < ours.count, ours[next].base.lowerBound < edit.base.lowerBound {
                placed.append(ours[next])
                next += 1
            }
            var same = next
            while same < ours.count, ours[same].base.lowerBound == edit.base.lowerBound, ours[same].base != edit.base {
                same += 1
            }
            if same < ours.count, ours[same].base == edit.base,
                texts.mine[ours[same].edit.side].elementsEqual(texts.theirs[edit.side])
            {
                placed += ours[next..<same]
                other.mine = ours[same].mine
                next = same + 1
            }
            placed.append(other)
        }
        return PlacedEdit.ordered(placed + ours[next...], texts)
    }

    private mutating func add(_ edit: PlacedEdit) {
        guard let owner = edit.owner else {
            clusters.append(Cluster(edit))
            return
        }
        var place: Int?
        if let index = owner == .mine ? lastTheirs : lastMine,
            let other = owner == .mine ? clusters[index].lastTheirs : clusters[index].lastMine
        {
            switch EditRelation(other, edit, words: words, texts: texts, isStrict: isStrict) {
            case .apart: break
            case .absorbed: return
            case .clash: place = index
            case .neighbours: if settleWrapping(edit, over: index) { return }
            }
        }
        join(edit, to: place ?? clusters.count)
        if owner == .mine { lastMine = clusters.count - 1 } else { lastTheirs = clusters.count - 1 }
    }

    /// Adds an edit: to a cluster and all that came since, or as one of its own; and to what came before, where the
    /// two cannot be kept apart.
    private mutating func join(_ edit: PlacedEdit, to place: Int) {
        clusters.append(Cluster(edit))
        while let index = clusters.indices.last, index > 0,
            index > place || !part(index - 1, from: clusters[index].base.lowerBound)
        {
            let last = clusters.removeLast()
            clusters[index - 1].join(last)
        }
        if let mine = lastMine { lastMine = min(mine, clusters.count - 1) }
        if let theirs = lastTheirs { lastTheirs = min(theirs, clusters.count - 1) }
    }

    /// Where both sides only wrapped a line, in two ways, one of them will do.
    private mutating func settleWrapping(_ edit: PlacedEdit, over index: Int) -> Bool {
        guard !clusters[index].isConflict, let other = clusters[index].edits.first, other.base == edit.base,
            let side = edit.owner, let otherSide = other.owner,
            EditRelation.isWrapping(edit, texts), EditRelation.isWrapping(other, texts)
        else { return false }
        if texts[side][edit.edit.side].lexicographicallyPrecedes(texts[otherSide][other.edit.side]) {
            clusters[index] = Cluster(edit)
            (lastMine, lastTheirs) = side == .mine ? (index, lastTheirs) : (lastMine, index)
        }
        return true
    }

    /// Sees to it that a cluster ends at `start`, or before; what only inserts or deletes may slide for it.
    private mutating func part(_ index: Int, from start: Int) -> Bool {
        let floor = index == 0 ? group.base.lowerBound : clusters[index - 1].base.upperBound
        guard clusters[index].base.upperBound > start else { return true }
        guard !clusters[index].isConflict, var other = clusters[index].edits.first, let owner = other.owner else {
            return false
        }
        while other.base.upperBound > start {
            guard let moved = other.edit.slidLeft(texts.base, texts[owner], notBelow: floor) else { return false }
            other = other.placed(at: moved)
        }
        clusters[index] = Cluster(other)
        return true
    }

    /// The merge of the group.
    private func pieces() -> MergePieces {
        var pieces = MergePieces()
        var position = group.base.lowerBound
        for cluster in clusters {
            pieces.add(texts.base[position..<cluster.base.lowerBound])
            if cluster.isConflict { add(cluster, to: &pieces) } else { make(cluster, in: &pieces) }
            position = cluster.base.upperBound
        }
        pieces.add(texts.base[position..<group.base.upperBound])
        return pieces
    }

    private func make(_ cluster: Cluster, in pieces: inout MergePieces) {
        for edit in cluster.edits {
            pieces.add(texts[edit.owner ?? .mine][edit.edit.side])
            guard let owner = edit.owner, !edit.words.isEmpty else { continue }
            pieces.addDeletion(of: words.span(edit.words), by: owner, texts.base)
        }
    }

    private func add(_ cluster: Cluster, to pieces: inout MergePieces) {
        let mine = side(cluster, \.mine)
        let theirs = side(cluster, \.theirs)
        if texts.mine[mine].elementsEqual(texts.theirs[theirs]) { return pieces.add(texts.mine[mine]) }
        if let further = further(cluster) {
            pieces.add(texts[further.side][further.side == .mine ? mine : theirs])
            return pieces.addDeletion(of: further.lost, by: further.side, texts.base)
        }
        pieces.addConflict(base: cluster.base, mine: mine, theirs: theirs, texts)
    }

    /// Which side went further than the other in a cluster that is otherwise the same on both sides.
    private func further(_ cluster: Cluster) -> (side: MergeSide, lost: Range<Int>)? {
        let base = Array(texts.base[cluster.base])
        let (mine, theirs) = (Array(texts.mine[side(cluster, \.mine)]), Array(texts.theirs[side(cluster, \.theirs)]))
        let ours = FurtherChange(base: base, other: theirs, further: mine)
        let others = FurtherChange(base: base, other: mine, further: theirs)
        guard let change = ours ?? others, ours == nil || others == nil else { return nil }
        let start = cluster.base.lowerBound
        return (ours == nil ? .theirs : .mine, start + change.lost.lowerBound..<start + change.lost.upperBound)
    }

    /// Whether the words in these pieces are as many as those of the edits and of what they leave: that no two ran
    /// together.
    private func keepsWords(_ pieces: MergePieces) -> Bool {
        [(MergeSide.mine, \PlacedEdit.mine), (.theirs, \.theirs)].allSatisfy { settling, range in
            var count = words.ranges.count
            for cluster in clusters {
                count -= words.indices(in: cluster.base).count
                if let further = cluster.isConflict ? further(cluster) : nil {
                    count += texts[further.side].wordCount(
                        in: side(cluster, further.side == .mine ? \.mine : \.theirs))
                } else if cluster.isConflict {
                    count += texts[settling].wordCount(in: side(cluster, range))
                } else {
                    for edit in cluster.edits { count += texts[edit.owner ?? .mine].wordCount(in: edit.edit.side) }
                }
            }
            return pieces.wordCount(settledBy: settling) == count
        }
    }

    /// Where a side has what became of the cluster's stretch of the base.
    private func side(_ cluster: Cluster, _ range: KeyPath<PlacedEdit, Range<Int>?>) -> Range<Int> {
        var side: Range<Int>?
        var end = 0
        for edit in cluster.edits {
            guard let own = edit[keyPath: range] else { continue }
            side =
                (side?.lowerBound ?? own.lowerBound - (edit.base.lowerBound - cluster.base.lowerBound))..<own.upperBound
            end = edit.base.upperBound
        }
        guard let side else { return 0..<0 }
        return side.lowerBound..<side.upperBound + (cluster.base.upperBound - end)
    }
}
