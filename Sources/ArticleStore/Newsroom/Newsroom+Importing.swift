public import Editorial
internal import GitStore

extension Newsroom {
    /// Makes one draft of a file: plain text, or Markdown with front matter.
    /// - Parameters:
    ///   - bytes: The file's bytes, UTF-8.
    ///   - name: The file's name, for messages.
    ///   - wire: The contributor whose wire copy it is, by id, name or alias; nil for the person's own, which is wire
    ///     copy all the same where the person is an agency of the registry.
    /// - Throws: `NewsroomError`; the error names the first byte that is not UTF-8.
    public func importStory(
        _ bytes: [UInt8], named name: String, wire: String? = nil, by person: Handle
    ) async throws -> ActionResult {
        try await importStory(StoryFile(name: name, bytes: bytes, wire: wire), by: person)
    }

    /// Makes an article of a file: a draft, or, by an administrator, one that readers have already.
    ///
    /// Of a file that has a `path`, one article is made for good: where there is one already, it is the answer, with
    /// `isChanged` false. Any number of files may be under way at once; what is read of them is read beside the committer.
    /// - Throws: `NewsroomError`; nothing of the file is in the newsroom then.
    public func importStory(
        _ file: StoryFile, options: ActionOptions = ActionOptions(), by person: Handle
    ) async throws -> ActionResult {
        let text = try StoryText.text(file.bytes, named: file.name)
        try file.checkMedia()
        let imported = try file.imported(text)
        // Nothing that is on its way to the catalogue is waited for: the gate looks again.
        if let imported, let known = try await historian.article(madeOf: imported) { return known }
        let registry = try await historian.registryToImport()
        let prepared = PreparedStory(file, text: text, imported: imported, registry: registry, at: clock.now)
        return try await perform(.importStory(prepared), options, by: person)
    }
}

extension StoryFile {
    /// How the article of this file is found again.
    fileprivate func imported(_ text: String) throws(NewsroomError) -> ImportedFile? {
        guard let path else { return nil }
        guard let blob = ContentID.ofFile(bytes) else { throw NewsroomError(.failed("git has no id for \(name).")) }
        return ImportedFile(path: path, blob: blob, content: try? ArticleContent(document: text))
    }

    /// Refuses files that could not stand beside an article.
    fileprivate func checkMedia() throws(NewsroomError) {
        var names: Set<String> = []
        for file in media {
            guard MediaItem.isFileName(file.name) else {
                throw NewsroomError(
                    .invalid(
                        "\(name): the file name \(file.name.debugDescription) cannot stand in an article's folder."))
            }
            guard file.bytes.count <= StoryText.largestFile else {
                throw NewsroomError(
                    .invalid("\(name): \(file.name) has \(file.bytes.count) bytes; a media file holds 100 MB at most."))
            }
            guard names.insert(file.name.lowercased()).inserted else {
                throw NewsroomError(
                    .invalid("\(name): two files are “\(file.name)” on some machines; rename one of them."))
            }
        }
    }
}
