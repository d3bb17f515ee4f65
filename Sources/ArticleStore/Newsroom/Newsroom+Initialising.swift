internal import CStarter
import Editorial
internal import GitStore
import Logging

extension Newsroom {
    /// Makes a newsroom: a bare git repository with the starter as its first commit.
    /// - Parameter path: A folder that is empty or does not exist.
    /// - Throws: `NewsroomError` if something is there already, or the disk refuses; nothing is left then.
    public static func initialise(
        at path: String, clock: NewsroomClock = .system, identifiers: IdentifierSource = .random,
        logger: Logger = Logger(label: "galley")
    ) async throws -> Newsroom {
        try NewsroomError.translating {
            let repository = try GitRepository.initialise(
                at: path, branch: "main",
                configuration: [
                    (key: "gc.auto", value: "0"),
                    // An object is on disk before “main” names it: `git prune` would take it for rubbish.
                    (key: "extensions.preciousObjects", value: "true"),
                    (key: NewsroomFormat.versionKey, value: NewsroomFormat.version),
                ],
                hooks: [(name: "pre-receive", bytes: Array(PushHook.script.utf8))])
            try layDownStarter(in: repository, at: clock.now)
        }
        return try await open(at: path, clock: clock, identifiers: identifiers, logger: logger)
    }

    private static func layDownStarter(in repository: GitRepository, at now: Instant) throws {
        let batch = GitBatch(on: repository)
        let files = Starter.files.map { TreeChange($0.path, TreeEntryContent(batch.add(.blob, $0.bytes))) }
        let galley = Signature(name: "galley", email: "galley@localhost", seconds: now.seconds, offsetMinutes: 0)
        let commit = batch.addCommit(
            tree: try batch.tree(replacing: files, in: nil), parents: [], author: galley, committer: galley,
            message: CommitMessage(
                subject: "Begin the newsroom", trailers: Trailers(action: .configure, edition: Trailers.noEdition)
            ).text)
        try batch.flush { try repository.moveReference(Branch.main, to: commit, expecting: nil) }
    }
}

/// The files that a new newsroom begins with, compiled in from `Repository/`.
enum Starter {
    /// One file of the starter.
    struct File {
        var path: String
        var bytes: [UInt8]
    }

    static var files: [File] {
        (0..<starter_file_count()).compactMap { index in
            guard let file = starter_file_at(index) else { return nil }
            let bytes = UnsafeBufferPointer(start: file.pointee.bytes, count: file.pointee.count)
            return File(path: String(cString: file.pointee.path), bytes: Array(bytes))
        }
    }
}

/// What refuses a push to the branches that only Galley writes.
enum PushHook {
    static let script = """
        #!/bin/sh
        # Laid down by galley: main and published are written by the newsroom's own actions.
        while read -r old new name; do
            case "$name" in
            refs/heads/main)
                echo "main is written by galley, one action a commit; nothing was pushed." >&2
                echo "To change a story:  galley --newsroom PATH edit ARTICLE --body-file FILE" >&2
                echo "To bring one in:    galley --newsroom PATH import FILE" >&2
                exit 1
                ;;
            refs/heads/published)
                echo "published follows from main; nothing was pushed." >&2
                echo "To publish a story: galley --newsroom PATH publish ARTICLE" >&2
                exit 1
                ;;
            esac
        done
        exit 0

        """
}
