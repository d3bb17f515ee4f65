internal import Catalogue
import Editorial
internal import GitStore

extension Reader {
    /// Whose words a content has that the article has or had, what was undone left out.
    /// - Parameter history: The actions that count, oldest first; all of the article where none are given.
    func authorship(of id: ArticleID, _ content: ContentID, history: [ActionRow]? = nil) throws -> Authorship {
        try Authorship(
            of: id, content, history: try history ?? catalogue.history(article: id.text), cache: &authorships
        ) { step in
            // What is asked for is read for certain; what plain git once broke is passed over.
            guard let known = ContentID(step.content) else { return nil }
            return known == content
                ? try repository.content(known).body : (try? repository.content(known))?.body
        }
    }
}
