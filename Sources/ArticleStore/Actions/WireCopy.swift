internal import Catalogue
import Editorial
internal import GitStore

/// Wire copy as it was imported.
struct WireCopy {
    /// The contributor whose copy it is, by id.
    let contributor: String
    /// The article that it was imported as, and what its address ended in then.
    let article: ArticleID
    let slug: String
    let revision: Int
    /// The position of the import.
    let position: Int
    let body: String

    /// Reads back from git what the catalogue proposes.
    /// - Returns: nil if git does not agree that the action imported wire copy.
    init?(_ row: ActionRow, in objects: any ObjectReader) {
        guard let object = ObjectID(hex: row.commit), let commit = try? objects.commit(object),
            let wire = commit.record.trailers.wire, let id = commit.record.trailers.article,
            let contentID = ContentID(row.content), let content = try? objects.content(contentID), content.id == id
        else { return nil }
        contributor = wire
        article = id
        slug = content.slug ?? id.text
        revision = row.revision
        position = row.position
        body = content.body
    }
}
