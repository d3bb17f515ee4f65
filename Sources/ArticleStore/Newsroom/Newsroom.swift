internal import Catalogue
import Editorial
internal import GitStore
public import Logging

/// A newsroom: one git repository with its articles, people, contributors and workflow, and the one gate to it.
///
/// Any number of tasks may use it at once, and any number of processes may have the same newsroom open. Actions are
/// decided one after another, each against what its predecessors left, and return when they are durable and visible
/// to any git client. Reading never waits for writing.
public final class Newsroom: Sendable {
    /// The newsroom's folder, as an absolute path.
    public let path: String
    /// Where the time is read.
    public let clock: NewsroomClock

    let committer: Committer
    let reader: Reader
    let lateTexts: LateTexts

    init(path: String, clock: NewsroomClock, committer: Committer, reader: Reader) {
        self.path = path
        self.clock = clock
        self.committer = committer
        self.reader = reader
        lateTexts = LateTexts(newsroom: path)
    }

    /// Starts what opening a newsroom waits for; a program that has something else to do first calls it on the side.
    public static func prepare() { GitRepository.prepare() }

    /// Opens a newsroom.
    /// - Parameters:
    ///   - path: Its folder, a bare git repository.
    ///   - clock: Where the time is read.
    ///   - identifiers: Where the random bits of ids come from.
    ///   - logger: Takes a line for each thing that was put right on the way.
    /// - Throws: `NewsroomError` if there is no newsroom that this Galley, and this user, can open.
    public static func open(
        at path: String, clock: NewsroomClock = .system, identifiers: IdentifierSource = .random,
        logger: Logger = Logger(label: "galley")
    ) async throws -> Newsroom {
        let repository = try NewsroomFormat.open(at: path)
        let folder = repository.path
        let catalogue = try NewsroomFormat.openCatalogue(of: repository)
        let reader = Reader(repository: repository, catalogue: catalogue)
        let gate = Gate(path: folder, catalogue: catalogue, clock: clock, identifiers: identifiers, logger: logger)
        return Newsroom(path: folder, clock: clock, committer: Committer(gate: gate), reader: reader)
    }
}
