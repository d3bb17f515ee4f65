internal import Catalogue

/// The bodies that an article had, each once, with the one that it was made from: going back to an older body, and on
/// from there, begins another branch.
struct BodyTree {
    private struct Node {
        let step: ActionRow
        let parent: Int?
    }

    private var nodes: [Node] = []
    private var newest: Int?
    private var byContent: [String: Int] = [:]
    /// Bodies are held as hashes, since all of them together may be large; those that seem equal are read again.
    private var byHash: [Int: [Int]] = [:]

    /// The first steps that had each body on the way to the newest one, oldest first.
    var stepsToNewest: [ActionRow] {
        var steps: [ActionRow] = []
        var next = newest
        while let node = next {
            steps.append(nodes[node].step)
            next = nodes[node].parent
        }
        return steps.reversed()
    }

    /// Takes up the next step. One whose body cannot be read is passed over.
    /// - Complexity: O(length of the body).
    mutating func add(_ step: ActionRow, body: (ActionRow) throws -> String?) rethrows {
        if let known = byContent[step.content] {
            newest = known
            return
        }
        guard let text = try body(step) else { return }
        let hash = Self.hash(text)
        let node = try byHash[hash]?.first { try body(nodes[$0].step)?.utf8.elementsEqual(text.utf8) == true }
        newest = node ?? insert(step, hash)
        byContent[step.content] = newest
    }

    private mutating func insert(_ step: ActionRow, _ hash: Int) -> Int {
        nodes.append(Node(step: step, parent: newest))
        byHash[hash, default: []].append(nodes.count - 1)
        return nodes.count - 1
    }

    private static func hash(_ text: String) -> Int {
        var text = text
        return text.withUTF8 { bytes in
            var hasher = Hasher()
            hasher.combine(bytes: UnsafeRawBufferPointer(bytes))
            return hasher.finalize()
        }
    }
}
