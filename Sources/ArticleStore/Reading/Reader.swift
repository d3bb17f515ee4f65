internal import Catalogue
import Editorial
internal import GitStore
import Prose

/// Everything that is read: from a snapshot of git, and from the catalogue brought up to it. Never waits for writing.
///
/// Its git handle never leaves it.
actor Reader {
    let repository: GitRepository
    let catalogue: Catalogue
    private let wake: CatalogueWake
    /// Where the words of articles came from, as far as somebody asked.
    var provenances = ProvenanceCache()
    /// The same, what was undone left out.
    var authorships = ProvenanceCache()
    /// The newsroom's own files: every page asks for the same ones, and reading their YAML took a fifth of a page of review.
    let parsed = ParsedFiles(articles: articlesAtHand)

    /// How many bytes of articles it has at hand: a page asks for one several times.
    private static let articlesAtHand = 256 << 10

    init(repository: sending GitRepository, catalogue: Catalogue, wake: CatalogueWake) {
        self.repository = repository
        self.catalogue = catalogue
        self.wake = wake
    }

    /// The head of `main`.
    func head() throws -> Commit { try repository.commit(try repository.mainHead()) }

    func people() throws -> People { try newsdesk().people() }

    /// Who can be credited; read anew when the folder has another object id.
    func contributors() throws -> ContributorRegistry { try contributors(in: try head().tree) }

    /// Who could be credited as a tree of `main` has it.
    func contributors(in root: ObjectID) throws -> ContributorRegistry {
        try Newsdesk(repository, root: root, parsed: parsed).contributors()
    }

    /// The same, to show names by: a file that plain git broke is no reason to show nothing.
    var knownContributors: ContributorRegistry { (try? contributors()) ?? ContributorRegistry([]) }

    func workflow() throws -> Workflow { try newsdesk().workflow() }

    func style() throws -> HouseStyle { try newsdesk().style() }

    func configuration(_ file: ConfigurationFile) throws -> String { try newsdesk().text(of: file.path) }

    private func newsdesk() throws -> Newsdesk { Newsdesk(repository, root: try head().tree, parsed: parsed) }

    /// Answers a question with the catalogue brought up to the head of `main`; one that turns out to be damaged is made
    /// anew first.
    func answering<Value>(_ answer: () throws -> Value) throws(NewsroomError) -> Value {
        try NewsroomError.translating {
            let feeder = CatalogueFeeder(repository: repository, catalogue: catalogue)
            // What this process wrote a moment ago is on its way; what was acknowledged before the question is there.
            if !wake.isBringing(try repository.mainHead()) { try feeder.catchUp() }
            do { return try answer() } catch CatalogueError.damaged {
                try feeder.removeCatalogue()
                try feeder.catchUp()
                return try answer()
            }
        }
    }

    /// Lets go of the packs that it has mapped into memory.
    func giveBack() { repository.letGoOfPacks() }

    /// Throws the catalogue away and makes it anew.
    func rebuildCatalogue() throws -> Int {
        try NewsroomError.translating {
            let feeder = CatalogueFeeder(repository: repository, catalogue: catalogue)
            do { return try feeder.rebuild() } catch CatalogueError.damaged {
                try feeder.removeCatalogue()
                return try feeder.catchUp()
            }
        }
    }
}
