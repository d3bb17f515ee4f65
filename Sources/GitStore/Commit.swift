/// A commit, as a value.
public struct Commit: Hashable, Sendable {
    /// The commit's own id.
    public let id: ObjectID

    /// The root tree.
    public let tree: ObjectID

    /// The parents; the first is the line of `main`.
    public let parents: [ObjectID]

    /// Who made the change, and when.
    public let author: Signature

    /// Who recorded the change, and when.
    public let committer: Signature

    /// The message, as stored; bytes that are not UTF-8 appear as U+FFFD.
    public let message: String
}

extension Commit {
    /// A commit from the bytes of a commit object.
    /// - Parameter id: The id under which it is stored; not verified here.
    /// - Throws: `GitError.malformedObject` if tree, author or committer are missing, or an id is not one.
    public init(id: ObjectID, parsing bytes: [UInt8]) throws {
        var header = CommitHeader()
        var rest = bytes[...]
        while let end = rest.firstIndex(of: UInt8(ascii: "\n")), end > rest.startIndex {
            try header.read(rest[..<end], of: id)
            rest = rest[(end + 1)...]
        }
        guard let tree = header.tree, let author = header.author, let committer = header.committer else {
            throw GitError.malformedObject(id: id, kind: .commit, detail: "its tree, author or committer is missing")
        }
        self.init(
            id: id, tree: tree, parents: header.parents, author: author, committer: committer,
            message: String(decoding: rest.dropFirst(), as: UTF8.self)
        )
    }

    /// The bytes of a commit object. Zero bytes are left out of the message: git refuses them.
    static func encoded(
        tree: ObjectID, parents: [ObjectID], author: Signature, committer: Signature, message: String
    ) -> [UInt8] {
        var header = "tree \(tree)\n"
        for parent in parents { header += "parent \(parent)\n" }
        header += "author \(author.encoded)\ncommitter \(committer.encoded)\n\n"
        return Array(header.utf8) + message.utf8.filter { $0 != 0 }
    }
}

/// The header lines of a commit as far as they have been read. Lines that it does not know, and the continuations of a
/// signature, which start with a space, are passed over.
private struct CommitHeader {
    var tree: ObjectID?
    var parents: [ObjectID] = []
    var author: Signature?
    var committer: Signature?
    private var authorLine: ArraySlice<UInt8> = []

    mutating func read(_ line: ArraySlice<UInt8>, of id: ObjectID) throws {
        guard let space = line.firstIndex(of: UInt8(ascii: " ")) else { return }
        let value = line[(space + 1)...]
        let keyword = line[..<space]
        if keyword.elementsEqual("tree".utf8) {
            tree = try objectID(value, in: id)
        } else if keyword.elementsEqual("parent".utf8) {
            parents.append(try objectID(value, in: id))
        } else if keyword.elementsEqual("author".utf8) {
            (author, authorLine) = (Signature(parsing: value), value)
        } else if keyword.elementsEqual("committer".utf8) {
            // Galley commits as the person who acts, so that the two lines are nearly always one.
            committer = value.elementsEqual(authorLine) ? author : Signature(parsing: value)
        }
    }

    private func objectID(_ digits: ArraySlice<UInt8>, in id: ObjectID) throws -> ObjectID {
        guard let result = ObjectID(digits: digits) else {
            throw GitError.malformedObject(id: id, kind: .commit, detail: "a tree or parent is not an object id")
        }
        return result
    }
}
