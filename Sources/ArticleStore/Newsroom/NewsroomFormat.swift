internal import Catalogue
internal import GitStore

/// What makes a bare repository a newsroom, and its parts beside git's own.
enum NewsroomFormat {
    /// The version of the format that this Galley reads and writes.
    static let version = "1"
    /// The key of the repository's configuration that states the version.
    static let versionKey = "galley.format"
    /// Where the catalogue is, below the newsroom's folder.
    static let catalogueFolder = "galley"
    /// The writer's lock, below the newsroom's folder.
    static let lockFile = "galley.lock"

    /// Opens the repository of a newsroom.
    /// - Throws: `NewsroomError` if there is none, or one of another format.
    static func open(at path: String, remembering memory: ObjectMemory) throws(NewsroomError) -> GitRepository {
        do {
            let repository = try GitRepository(openingAt: path, remembering: memory)
            try checkVersion(of: repository, path: path)
            return repository
        } catch let error as NewsroomError {
            throw error
        } catch let error as GitError {
            throw NewsroomError(.notANewsroom(path: path, "\(error)"))
        } catch {
            throw NewsroomError(translating: error)
        }
    }

    private static func checkVersion(of repository: GitRepository, path: String) throws {
        let found = try repository.configurationValue(versionKey)
        if found == version { return }
        if let found {
            let advice =
                "\(path) is a newsroom of format \(found); this Galley reads format \(version). Use a matching Galley."
            throw NewsroomError(.notANewsroom(path: path, advice))
        }
        guard let head = try repository.reference(Branch.main), try isNewsroom(head, in: repository) else {
            throw NewsroomError(
                .notANewsroom(path: path, "\(path) is a git repository, but no newsroom; `galley init PATH` makes one.")
            )
        }
    }

    /// A mirror made by `git clone --bare` lacks the key and is a newsroom all the same.
    private static func isNewsroom(_ head: ObjectID, in repository: GitRepository) throws -> Bool {
        let tree = try repository.commit(head).tree
        return try repository.entry(at: "workflow.yaml", in: tree) != nil
    }

    /// Opens the catalogue; where the folder cannot be written, one in memory stands in, made from git.
    static func openCatalogue(of repository: GitRepository, pages: Int) throws(NewsroomError) -> Catalogue {
        try NewsroomError.translating {
            do {
                return try Catalogue.open(inFolder: "\(repository.path)/\(catalogueFolder)", remembering: pages)
            } catch CatalogueError.readOnly, CatalogueError.unavailable {
                return try Catalogue.inMemory()
            }
        }
    }
}
