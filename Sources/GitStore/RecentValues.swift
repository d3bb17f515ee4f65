/// Values that were put in or asked for lately. Holds two generations: when the young one is full it becomes the old one,
/// and what was in the old one and not asked for since is forgotten.
package struct RecentValues<Key: Hashable, Value> {
    private typealias Entry = (value: Value, size: Int)

    /// The size of a generation; the whole is at most twice that.
    private let limit: Int
    private var young: [Key: Entry] = [:]
    private var old: [Key: Entry] = [:]
    private var youngSize = 0

    /// - Parameter limit: The size of all values together, in whatever `insert` measures them.
    package init(limit: Int) { self.limit = limit / 2 }

    /// The value of a key, if it is remembered; it stays so for a while.
    package mutating func value(_ key: Key) -> Value? {
        if let entry = young[key] { return entry.value }
        guard let entry = old.removeValue(forKey: key) else { return nil }
        insert(entry.value, for: key, size: entry.size)
        return entry.value
    }

    /// Whether the key's value is remembered.
    package func contains(_ key: Key) -> Bool { young[key] != nil || old[key] != nil }

    /// Remembers a value in the place of the key's value before.
    package mutating func insert(_ value: Value, for key: Key, size: Int = 1) {
        let before = young.updateValue((value, size), forKey: key)
        youngSize += size - (before?.size ?? 0)
        guard youngSize > limit else { return }
        (old, young, youngSize) = (young, [:], 0)
    }
}
