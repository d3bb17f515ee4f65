import ArticleStore
import Foundation

/// What became of one action, as a line of JSON.
struct Answer: Codable, Sendable {
    /// What tells this action from every other one; it stands in the action's commit.
    var mark: String
    /// The action.
    var action: String
    /// The commit that recorded it; nil where it failed.
    var commit: String?
    /// The article.
    var article: String?
    /// The article's folder.
    var path: String?
    /// The object id of the content.
    var content: String?
    /// The number of the revision.
    var revision: Int?
    /// The state of the working revision.
    var state: String?
    /// Why it failed.
    var failure: String?

    init(mark: String, action: String, failure: String) {
        (self.mark, self.action, self.failure) = (mark, action, failure)
    }

    init(mark: String, action: String, _ result: ActionResult) {
        (self.mark, self.action) = (mark, action)
        (commit, article, path) = (result.commit, result.id.text, result.path)
        (content, revision, state) = (result.content.hex, result.revision, result.state.text)
    }

    /// Prints the line, all of it at once: of a process that is killed, whole lines are left.
    func write() {
        guard let json = try? JSONEncoder().encode(self) else { return }
        FileHandle.standardOutput.write(json + Data("\n".utf8))
    }
}
