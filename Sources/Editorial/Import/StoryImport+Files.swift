extension StoryImport {
    /// Which of the files that stand beside a story it names: in `media`, in the `resources` of a Hugo bundle, or in the
    /// body, where a picture or link stands.
    /// - Parameter files: The names of the files in the story's folder.
    /// - Returns: In the order of `files`; none where the text has no front matter that can be read.
    /// - Complexity: O(files times the length of the body).
    public static func filesNamed(in text: String, among files: [String]) -> [String] {
        guard !files.isEmpty, let content = try? ArticleContent(document: text) else { return [] }
        let listed = Set(content.media.compactMap(\.file) + resources(of: content).compactMap(\.file))
        let body = Array(content.body.utf8)
        return files.filter { MediaItem.isFileName($0) && (listed.contains($0) || names(body, $0)) }
    }

    /// Whether a body has a file's name as the whole address of a picture or link: behind `(`, `"`, `'`, `=` or `./`.
    private static func names(_ body: [UInt8], _ file: String) -> Bool {
        let name = Array(file.utf8)
        guard let first = name.first, body.count >= name.count else { return false }
        let (before, after) = (Array("(\"'=/<".utf8), Array(")\"'> \n\t".utf8))
        for start in 0...(body.count - name.count)
        where body[start] == first && body[start..<(start + name.count)].elementsEqual(name) {
            let end = start + name.count
            guard start > 0, before.contains(body[start - 1]) else { continue }
            if body[start - 1] == UInt8(ascii: "/"), start < 2 || body[start - 2] != UInt8(ascii: ".") { continue }
            if end == body.count || after.contains(body[end]) { return true }
        }
        return false
    }

    /// The resources that the front matter of a Hugo leaf bundle lists: <https://gohugo.io/content-management/page-resources/>.
    static func resources(of content: ArticleContent) -> [MediaItem] {
        (content.frontMatter["resources"]?.elements ?? []).compactMap { entry in
            guard let file = entry["src"]?.text else { return nil }
            return MediaItem(file: file, caption: entry["title"]?.text)
        }
    }
}

extension ArticleContent {
    /// Lists the files that came with the text, each with the object that it is; what is known of them already stays.
    mutating func take(_ files: [String: ContentID]) {
        guard !files.isEmpty else { return }
        var items = media.map { item in
            var item = item
            item.object = item.file.flatMap { files[$0] }
            if item.object == nil { item.file = nil }
            return item
        }
        var listed = Set(items.compactMap(\.file))
        let resources = StoryImport.resources(of: self) + files.keys.sorted().map { MediaItem(file: $0) }
        for var item in resources {
            guard let file = item.file, let object = files[file], listed.insert(file).inserted else { continue }
            item.object = object
            items.append(item)
        }
        media = items.filter { $0.file != nil || $0.caption != nil }
    }
}
