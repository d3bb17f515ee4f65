import Glibc

/// The stories that the arguments of an import name: files as they are, folders with what is below them.
struct StoryWalk {
    private var arguments: ArraySlice<String>
    private var folder: StoryFolder?
    /// How many files of folders were passed over so far.
    private(set) var passedOver = 0

    init(_ arguments: [String]) { self.arguments = arguments[...] }

    /// How many there are.
    /// - Complexity: O(files), with none of them read.
    static func count(_ arguments: [String]) -> Int {
        var (walk, count) = (StoryWalk(arguments), 0)
        while walk.next() != nil { count += 1 }
        return count
    }

    /// Whether a path names a folder.
    static func isFolder(_ path: String) -> Bool {
        var facts = stat()
        return stat(path, &facts) == 0 && facts.st_mode & S_IFMT == S_IFDIR
    }

    /// What comes next; nil at the end.
    mutating func next() -> StoryFolder.Found? {
        while true {
            if let found = folder?.next() { return found }
            passedOver += folder?.passedOver ?? 0
            folder = nil
            guard let argument = arguments.popFirst() else { return nil }
            guard Self.isFolder(argument) else { return .story(StoryPlace(path: argument)) }
            folder = StoryFolder(argument)
        }
    }
}
