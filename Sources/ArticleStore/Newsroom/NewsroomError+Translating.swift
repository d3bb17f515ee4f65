internal import Catalogue
import Editorial
internal import GitStore

extension NewsroomError {
    /// Any error of the parts below, as one of the newsroom's.
    init(translating error: any Error) {
        switch error {
        case let error as NewsroomError: self = error
        case let error as Refusal: self.init(.refused(error, article: nil))
        case GitError.lockHeld(_, let pid, let seconds):
            let holder = pid.map { "process \($0)" } ?? "another process"
            self.init(.busy("The newsroom is being written by \(holder); gave up after \(Int(seconds)) s. Try again."))
        case let error as GitError: self.init(.failed("\(error)"))
        case PeopleError.unknown(let handle):
            self.init(.notFound(.person, handle.text, remedy: "see `galley people`."))
        case let error as CatalogueError: self.init(.failed("\(error)"))
        default: self.init(.invalid("\(error)"))
        }
    }

    /// Runs `body`, translating what it throws.
    static func translating<Value>(_ body: () throws -> Value) throws(NewsroomError) -> Value {
        do { return try body() } catch { throw NewsroomError(translating: error) }
    }

    /// Runs `body`; an error in a file's text is said with the file's name.
    static func naming<Value>(_ file: String, _ body: () throws -> Value) throws(NewsroomError) -> Value {
        do { return try body() } catch let error as NewsroomError { throw error } catch {
            throw NewsroomError(.invalid("\(file): \(error)"))
        }
    }

    /// The newsroom can be read and not written.
    static func readOnly(_ path: String) -> NewsroomError {
        NewsroomError(.failed("\(path) is read-only for this user; nothing was written."))
    }

    /// No article is known by this reference.
    static func unknownArticle(_ reference: String) -> NewsroomError {
        NewsroomError(.notFound(.article, reference, remedy: "see `galley list` or `galley search`."))
    }

    /// An article has no such revision.
    static func unknownRevision(_ number: Int, of article: String) -> NewsroomError {
        NewsroomError(.notFound(.revision, "\(number)", remedy: "see `galley log \(article)`."))
    }

    /// The registry has no contributor with this id, name or alias; the nearest name is said.
    static func unknownContributor(_ name: String, in registry: ContributorRegistry) -> NewsroomError {
        let nearest = registry.nearest(to: name).map { "did you mean \($0.id) (\($0.name))? See" } ?? "see"
        return NewsroomError(.notFound(.contributor, name, remedy: "\(nearest) `galley contributors`."))
    }
}
