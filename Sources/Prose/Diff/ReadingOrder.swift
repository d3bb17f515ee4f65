/// The order in which changes are read: that of the new text, with what was deleted after what it used to follow.
enum ReadingOrder {
    /// Arranges the changes of one diff. The result depends on the changes only, not on the order in which they come.
    /// O(n log n).
    static func arrange(_ changes: [ParagraphChange]) -> [ParagraphChange] {
        let byNew = changes.filter { $0.new != nil }.sorted { start($0.new) < start($1.new) }
        let byOld = changes.filter { $0.old != nil }.sorted { start($0.old) < start($1.old) }
        var arranged: [ParagraphChange] = []
        arranged.reserveCapacity(changes.count)
        var position = 0
        // Stationary changes come in the same order in both lists and divide them into the same number of parts.
        func takeDeleted() {
            while position < byOld.count, !byOld[position].isStationary {
                if byOld[position].kind == .deleted { arranged.append(byOld[position]) }
                position += 1
            }
        }
        takeDeleted()
        for change in byNew {
            arranged.append(change)
            guard change.isStationary else { continue }
            position += 1
            takeDeleted()
        }
        return arranged
    }

    private static func start(_ place: ParagraphChange.Place?) -> Int { place?.bytes.lowerBound ?? 0 }
}
