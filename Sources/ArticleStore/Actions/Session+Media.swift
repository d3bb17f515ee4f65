import Editorial
internal import GitStore

extension Session {
    /// Adds a media file; one of the same name, or a caption that waits for its picture, is filled.
    func attach(_ file: MediaFile, _ request: StepRequest) throws -> ActionResult {
        try MediaName.check(file.name)
        guard file.bytes.count <= TextLimits.largestFile else {
            throw NewsroomError(.invalid("\(file.name): \(file.bytes.count) bytes; a media file holds 100 MB at most."))
        }
        for text in [file.caption, file.credit, file.alt] {
            if let text { try requireLine(text, named: "caption, credit or alt text") }
        }
        var (_, change) = try begin(.attach, request)
        let object = try batch.add(.blob, file.bytes)
        change.after.content.media = media(of: change.after.content, with: file, object: ContentID(object.description))
        change.files = [file.name: object]
        change.detail = file.name
        return try recordSaved(change)
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

/// The name of a media file in an article's folder.
enum MediaName {
    /// Names of Galley's own in the folder.
    private static let reserved: Set<String> = ["index.md", "status.yaml", "publication.yaml"]

    /// Refuses a name that could leave the folder, stand for something else, or not be checked out everywhere.
    static func check(_ name: String) throws(NewsroomError) {
        let reason: String? =
            switch name {
            case _ where name.isEmpty || name.utf8.count > 200: "is not 1 to 200 bytes long"
            case _ where name.utf8.contains(where: { "/\\:*?\"<>|".utf8.contains($0) }):
                "has a character of a path in it"
            case _ where name.unicodeScalars.contains(where: { $0.properties.generalCategory == .control }):
                "has a control character in it"
            case _ where name.hasPrefix(".") || name.hasSuffix(".") || name.hasSuffix(" "):
                "begins or ends with a dot or blank"
            case _ where name.lowercased().hasPrefix("git~"): "is one that file systems take for .git"
            case _ where reserved.contains(name.lowercased()): "is one of Galley's own"
            default: nil
            }
        guard let reason else { return }
        throw NewsroomError(.invalid("The file name “\(name)” \(reason); rename the file and attach it again."))
    }
}

extension Session {
    /// Refuses control characters, line breaks among them, in a text that is printed on one line.
    func requireLine(_ text: String, named name: String) throws {
        _ = try NewsroomError.translating { try FieldAssignment.checkLine(text, name: name) }
    }
}
