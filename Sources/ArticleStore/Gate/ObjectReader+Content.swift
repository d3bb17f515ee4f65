import Editorial
internal import GitStore

extension ObjectReader {
    /// The content with an object id.
    /// - Throws: `NewsroomError` if it cannot be read, since plain git may have put anything there.
    func content(_ id: ContentID) throws -> ArticleContent {
        guard let object = ObjectID(id) else { throw NewsroomError(.failed("\(id) is no object id.")) }
        let text = try StoryText.text(try blob(object), named: id.short)
        return try NewsroomError.translating { try ArticleContent(document: text) }
    }
}

extension ObjectID {
    /// The object that a content id names.
    init?(_ content: ContentID) { self.init(hex: content.hex) }
}

extension ArticleContent {
    /// The files that the content lists, with their objects; captions alone are left out.
    var mediaObjects: [(file: String, object: ObjectID)] {
        media.compactMap { item in
            guard let file = item.file, let object = item.object.flatMap({ ObjectID($0) }) else { return nil }
            return (file, object)
        }
    }
}
