import ArticleStore

/// The stories in a folder and below it, one after another, by their paths; no more is remembered than the folders that
/// lead to the one that is read.
struct StoryFolder {
    /// The next thing that was found.
    enum Found {
        case story(StoryPlace)
        /// Something that may be a story, and cannot be read.
        case refused(path: String, NewsroomError)
    }

    private struct Level {
        let path: String
        /// The path from the folder that was named, empty or with a slash at its end.
        let source: String
        var entries: ArraySlice<FolderEntry>
        /// The name of the folder.
        let name: String
        /// The files beside the `index.md`, where there is one.
        let siblings: [String]?
    }

    private var levels: [Level] = []
    private var first: NewsroomError?
    private let root: String
    /// How many files were passed over: hidden ones and other kinds than stories, a hidden folder as one.
    private(set) var passedOver = 0

    /// The stories of a folder; one that cannot be read is the only thing found.
    init(_ path: String) {
        var trimmed = path[...]
        while trimmed.utf8.count > 1, trimmed.hasSuffix("/") { trimmed = trimmed.dropLast() }
        root = String(trimmed)
        do { try enter(root, source: "", name: "") } catch { first = error }
    }

    /// What comes next; nil at the end.
    mutating func next() -> Found? {
        if let error = first {
            first = nil
            return .refused(path: root, error)
        }
        while let last = levels.indices.last {
            guard let entry = levels[last].entries.popFirst() else {
                levels.removeLast()
                continue
            }
            if let found = found(entry, in: levels[last]) { return found }
        }
        return nil
    }

    private mutating func enter(_ path: String, source: String, name: String) throws(NewsroomError) {
        let entries = try FolderEntry.all(in: path)
        let files = entries.filter { !$0.isHidden && (try? $0.kind.get()) == .file }.compactMap(\.name)
        let isBundle = files.contains(where: StoryPlace.isBundle)
        let siblings = isBundle ? files.filter { !StoryPlace.isStory($0) } : nil
        levels.append(Level(path: path, source: source, entries: entries[...], name: name, siblings: siblings))
    }

    private mutating func found(_ entry: FolderEntry, in level: Level) -> Found? {
        let path = level.path == "/" ? "/\(entry.shownName)" : "\(level.path)/\(entry.shownName)"
        guard !entry.isHidden else {
            passedOver += 1
            return nil
        }
        guard let name = entry.name else {
            return .refused(path: path, NewsroomError(.invalid("\(path): the name is not UTF-8; rename it.")))
        }
        do {
            switch try entry.kind.get() {
            case .folder:
                try enter(path, source: "\(level.source)\(name)/", name: name)
                return nil
            case .linkedFolder:
                let message = "\(path) is a link to a folder, which is not followed; name the folder that it leads to."
                return .refused(path: path, NewsroomError(.invalid(message)))
            case .file where StoryPlace.isStory(name): return .story(place(of: name, at: path, in: level))
            case .file, .other:
                passedOver += 1
                return nil
            }
        } catch {
            return .refused(path: path, error)
        }
    }

    private func place(of name: String, at path: String, in level: Level) -> StoryPlace {
        let source = "\(level.source)\(name)"
        guard StoryPlace.isBundle(name), let siblings = level.siblings else {
            return StoryPlace(path: path, source: source)
        }
        return StoryPlace(
            path: path, source: source, bundle: level.name.isEmpty ? nil : level.name, siblings: siblings)
    }
}
