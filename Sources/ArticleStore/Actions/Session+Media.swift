import Editorial
internal import GitStore

extension Session {
    /// Adds a media file; one of the same name, or a caption that waits for its picture, is filled.
    func attach(_ file: MediaFile, _ request: StepRequest) throws -> ActionResult {
        try requireFileName(file.name, in: request.article)
        guard file.bytes.count <= StoryText.largestFile else {
            throw NewsroomError(.invalid("\(file.name): \(file.bytes.count) bytes; a media file holds 100 MB at most."))
        }
        for text in [file.caption, file.credit, file.alt] {
            if let text { try requireLine(text, named: "caption, credit or alt text") }
        }
        var (_, change) = try begin(.attach, request)
        let object = batch.add(.blob, file.bytes)
        change.after.content.media = media(of: change.after.content, with: file, object: ContentID(object.description))
        change.files = [file.name: object]
        change.detail = file.name
        return try recordSaved(change)
    }

    /// Refuses a name that could leave the folder, stand for something else or not be checked out everywhere, and one that
    /// only differs in capitals or accents' spelling from a file that is there.
    private func requireFileName(_ name: String, in article: Article) throws {
        guard MediaItem.isFileName(name) else {
            throw NewsroomError(
                .invalid("The file name \(name.debugDescription) cannot stand in an article's folder; rename the file.")
            )
        }
        let others = article.content.media.compactMap(\.file).filter { !$0.utf8.elementsEqual(name.utf8) }
        guard let twin = others.first(where: { $0.lowercased() == name.lowercased() }) else { return }
        throw NewsroomError(.invalid("“\(name)” and “\(twin)” are one name on some machines; rename the file."))
    }

    private func media(of content: ArticleContent, with file: MediaFile, object: ContentID?) -> [MediaItem] {
        var media = content.media
        let place =
            media.firstIndex { $0.file == file.name }
            ?? media.firstIndex { $0.file == nil && $0.caption != nil && $0.caption == file.caption }
        var item = place.map { media[$0] } ?? MediaItem()
        item.file = file.name
        item.object = object
        item.caption = file.caption ?? item.caption
        item.credit = file.credit ?? item.credit
        item.alt = file.alt ?? item.alt
        if let place { media[place] = item } else { media.append(item) }
        return media
    }

    /// Takes a media file out.
    func detach(_ file: String, _ request: StepRequest) throws -> ActionResult {
        var (_, change) = try begin(.detach, request)
        guard request.article.content.media.contains(where: { $0.file == file }) else {
            let slug = request.article.slug
            throw NewsroomError(.notFound(.media, file, remedy: "see `galley show \(slug)` for its media."))
        }
        change.after.content.media.removeAll { $0.file == file }
        change.files.updateValue(nil, forKey: file)
        change.detail = file
        return try recordSaved(change)
    }
}

extension Session {
    /// Refuses control characters, line breaks among them, in a text that is printed on one line.
    func requireLine(_ text: String, named name: String) throws {
        _ = try NewsroomError.translating { try FieldAssignment.checkLine(text, name: name) }
    }
}
