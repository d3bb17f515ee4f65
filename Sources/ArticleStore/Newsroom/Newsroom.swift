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
    let lateTexts: LateTexts
    private let readers: Readers
    private let wake: CatalogueWake
    private let compactor: Compactor
    /// For whoever asks several things: the position of the last action that the questions wait for, and who answers them;
    /// nil where each waits for what was acknowledged before it.
    private let sitting: (position: Int, reader: Reader)?

    init(
        path: String, clock: NewsroomClock, committer: Committer, readers: Readers, wake: CatalogueWake,
        compactor: Compactor, sitting: (position: Int, reader: Reader)? = nil
    ) {
        self.path = path
        self.clock = clock
        self.committer = committer
        self.readers = readers
        self.wake = wake
        self.compactor = compactor
        self.sitting = sitting
        lateTexts = LateTexts(newsroom: path)
    }

    /// The newsroom for somebody who asks several things, as for a page: each answer has everything that was acknowledged
    /// before this call, and need not have what was recorded since, for which each question alone would wait. One reader gives
    /// them all, which then has at hand what it took apart for the one before.
    public func asOfNow() -> Newsroom {
        Newsroom(
            path: path, clock: clock, committer: committer, readers: readers, wake: wake, compactor: compactor,
            sitting: (wake.lastPosition, readers.next))
    }

    /// Who answers a question: with everything that was acknowledged before.
    var reader: Reader {
        get async {
            await wake.settled(upTo: sitting?.position)
            return historian
        }
    }

    /// Who answers a question that git alone has the answer to: nothing has to be in the catalogue.
    var historian: Reader { sitting?.reader ?? readers.next }

    /// Who answers a question that takes long, so that the others need not wait for it.
    var patientReader: Reader {
        get async {
            await wake.settled(upTo: sitting?.position)
            return readers.patient
        }
    }

    /// Returns when the catalogue has every action that was acknowledged, and no packs are being joined. Nothing is lost
    /// without: whoever comes next does it.
    public func settle() async {
        await wake.settled()
        await compactor.settle()
    }

    /// Returns when the catalogue has every action that was acknowledged; a joining of packs that is under way is given up,
    /// however large. For a program that was told to end.
    public func close() async {
        await wake.settled()
        await compactor.stop()
    }

    /// Lets go of the history that is mapped into memory; what is needed again is mapped again. For a program that stays open
    /// and calls it now and then: all that it ever read would count as its memory.
    public func giveBack() async {
        for reader in readers.all { await reader.giveBack() }
        await wake.giveBack()
        await committer.giveBack()
    }

    /// Starts what opening a newsroom waits for; a program that has something else to do first calls it on the side.
    public static func prepare() { GitRepository.prepare() }

    /// Has this process map at most so many bytes of the history into memory at a time, instead of whatever was read. It
    /// costs a little of each reading; call it before a newsroom is opened.
    /// - Throws: `NewsroomError` if libgit2 cannot be started.
    public static func limitMappedMemory(to bytes: Int) throws {
        try NewsroomError.translating { try GitRepository.limitMappedMemory(to: bytes) }
    }

    /// Opens a newsroom.
    /// - Parameters:
    ///   - path: Its folder, a bare git repository.
    ///   - clock: Where the time is read.
    ///   - identifiers: Where the random bits of ids come from.
    ///   - memory: How much of what was read and written lately is remembered.
    ///   - logger: Takes a line for each thing that was put right on the way.
    /// - Throws: `NewsroomError` if there is no newsroom that this Galley, and this user, can open.
    public static func open(
        at path: String, clock: NewsroomClock = .system, identifiers: IdentifierSource = .random,
        remembering memory: RememberedMemory = .plenty, logger: Logger = Logger(label: "galley")
    ) async throws -> Newsroom {
        let objects = ObjectMemory(limit: memory.objects)
        let repository = try NewsroomFormat.open(at: path, remembering: objects)
        let folder = repository.path
        let catalogue = try NewsroomFormat.openCatalogue(of: repository, pages: memory.pages)
        let wake = CatalogueWake(path: folder, catalogue: catalogue, objects: objects)
        let readers = Readers(first: repository, catalogue: catalogue, wake: wake, objects: objects)
        let compactor = Compactor(path: folder, logger: logger)
        let gate = Gate(
            path: folder, catalogue: catalogue, wake: wake, compactor: compactor, clock: clock,
            identifiers: identifiers, objects: objects, articles: memory.articles, logger: logger)
        if WriterLock.mayHaveDied(at: "\(folder)/\(NewsroomFormat.lockFile)") { await gate.recoverIfNeeded() }
        return Newsroom(
            path: folder, clock: clock, committer: Committer(gate: gate), readers: readers, wake: wake,
            compactor: compactor)
    }
}
