/// The contributors of a newsroom, found by id, name or alias.
public struct ContributorRegistry: Sendable, Equatable {
    /// The contributors by id, in the order of their ids.
    public private(set) var contributors: [Contributor]
    private var byName: [String: Int] = [:]

    /// A registry of `contributors`; where a name stands twice, the first id in order has it.
    public init(_ contributors: [Contributor]) {
        self.contributors = contributors.sorted { $0.id < $1.id }
        for (index, contributor) in self.contributors.enumerated() {
            for name in [contributor.id, contributor.name] + contributor.aliases {
                let key = Self.key(name)
                if byName[key] == nil { byName[key] = index }
            }
        }
    }

    /// The contributor with this id, name or alias; capitals, blanks and a leading article do not count.
    /// - Complexity: O(length of `name`).
    public func contributor(named name: String) -> Contributor? {
        byName[Self.key(name)].map { contributors[$0] }
    }

    /// Small letters, single blanks, no leading article, so that "the  AFP" is "AFP".
    private static func key(_ name: String) -> String {
        if name.utf8.allSatisfy({ $0 < 0x80 }) { return plainKey(name) }
        let words = name.lowercased().split(whereSeparator: \.isWhitespace)
        let rest = words.first == "the" && words.count > 1 ? words.dropFirst() : words[...]
        return rest.joined(separator: " ")
    }

    /// The key of a name in ASCII, whose bytes are its letters.
    private static func plainKey(_ name: String) -> String {
        let small = String(unsafeUninitializedCapacity: name.utf8.count) { buffer in
            var count = 0
            var isBetween = false
            for byte in name.utf8 {
                if byte == 0x20 || (0x09...0x0D).contains(byte) {
                    isBetween = count > 0
                    continue
                }
                if isBetween {
                    buffer[count] = 0x20
                    count += 1
                    isBetween = false
                }
                buffer[count] = (0x41...0x5A).contains(byte) ? byte | 0x20 : byte
                count += 1
            }
            return count
        }
        return small.utf8.starts(with: "the ".utf8) ? String(small.utf8.dropFirst(4)) ?? small : small
    }
}
