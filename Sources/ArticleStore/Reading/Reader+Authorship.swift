internal import Catalogue
import Editorial
internal import GitStore

extension Reader {
    /// Whose words a content has that the article has or had, what was undone left out.
    func authorship(of id: ArticleID, _ content: ContentID) throws -> Authorship {
        try Authorship(
            of: id, content, history: try catalogue.history(article: id.text), cache: &authorships
        ) { step in
            // What is asked for is read for certain; what plain git once broke is passed over.
            guard let known = ContentID(step.content) else { return nil }
            return known == content
                ? try repository.content(known).body : (try? repository.content(known))?.body
        }
    }
}
