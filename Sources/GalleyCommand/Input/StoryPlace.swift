/// A file of a folder that is a story, or what is in the way of one.
struct StoryPlace: Sendable {
    /// The path by which it is opened and named.
    let path: String
    /// The path from the folder that was named; nil for a file that was named itself.
    let source: String?
    /// The name of the folder of a leaf bundle; nil for any other file.
    let bundle: String?
    /// The names of the files beside the `index.md` of a leaf bundle that may belong to it.
    let siblings: [String]

    init(path: String, source: String? = nil, bundle: String? = nil, siblings: [String] = []) {
        (self.path, self.source, self.bundle, self.siblings) = (path, source, bundle, siblings)
    }

    /// The endings of the files that are stories.
    static let endings: Set<String> = ["md", "markdown", "txt", "text"]

    /// Whether a file of this name is a story: text or Markdown, no list page of a site generator.
    static func isStory(_ name: String) -> Bool {
        let parts = name.lowercased().split(separator: ".", omittingEmptySubsequences: false)
        guard parts.count > 1, let ending = parts.last, endings.contains(String(ending)) else { return false }
        return parts.first != "_index"
    }

    /// Whether a file of this name makes a leaf bundle of its folder.
    static func isBundle(_ name: String) -> Bool {
        let parts = name.lowercased().split(separator: ".", omittingEmptySubsequences: false)
        return parts.count == 2 && parts[0] == "index" && ["md", "markdown"].contains(parts[1])
    }
}
