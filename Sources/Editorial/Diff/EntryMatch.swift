/// Which entries of two lists are the same one: those with the same identity, in their order where several have it.
struct EntryMatch<Entry> {
    /// The entries that are in both lists, in the order of the new one.
    private(set) var kept: [(old: Entry, new: Entry)] = []
    /// The entries that only the new list has.
    private(set) var added: [Entry] = []
    /// The entries that only the old list has.
    private(set) var removed: [Entry] = []
    /// Whether those in both lists stand in another order.
    private(set) var isReordered = false

    /// - Complexity: O(entries).
    init<Identity: Hashable>(_ old: [Entry], _ new: [Entry], identity: (Entry) -> Identity) {
        var waiting: [Identity: [Int]] = [:]
        for index in old.indices.reversed() { waiting[identity(old[index]), default: []].append(index) }
        var last = -1
        var isTaken = old.map { _ in false }
        for entry in new {
            guard let index = waiting[identity(entry)]?.popLast() else {
                added.append(entry)
                continue
            }
            isTaken[index] = true
            if index < last { isReordered = true }
            last = index
            kept.append((old[index], entry))
        }
        removed = old.indices.filter { !isTaken[$0] }.map { old[$0] }
    }
}
