public import ArticleStore
import Editorial
import HTTPTypes
import HummingbirdCore
public import Logging

/// The desk of a newsroom: what its pages and its API are answered from.
public struct Desk: Sendable {
    /// The newsroom.
    public let newsroom: Newsroom
    /// How people and programs get in.
    public let accounts: Accounts
    /// Where it listens, and how.
    public let settings: DeskSettings
    let logger: Logger
    let throttle = LogInThrottle()
    let pulse: NewsroomPulse
    let requests: RepeatedRequests
    let metrics = DeskMetrics()
    let autosaves: Autosaves
    let presence = Presence()
    let sections: EditionSections
    let bodies = BodyRoom(limit: DeskLimits.bodies)

    /// Makes the process one that may stay open for weeks beside others: call it before the newsroom is opened.
    /// - Throws: `NewsroomError` if libgit2 cannot be started.
    public static func limitMemory() throws {
        ProcessMemory.shareArenas()
        try Newsroom.limitMappedMemory(to: DeskLimits.mapped)
    }

    /// A desk that is not open yet.
    public init(_ newsroom: Newsroom, _ settings: DeskSettings = DeskSettings(), logger: Logger) {
        self.newsroom = newsroom
        self.settings = settings
        self.logger = logger
        accounts = Accounts(of: newsroom)
        autosaves = Autosaves(newsroom)
        pulse = NewsroomPulse(newsroom, logger: logger)
        requests = RepeatedRequests(newsroom)
        sections = EditionSections(newsroom)
    }

    /// The newsroom as a request needs it: for one that only asks, as it was when it came.
    func newsroom(for request: Request) -> Newsroom { request.method == .get ? newsroom.asOfNow() : newsroom }

    /// What pages call the newsroom: its folder's name.
    var name: String {
        let folder = newsroom.path.split(separator: "/").last.map(String.init) ?? "newsroom"
        return folder.hasSuffix(".git") ? String(folder.dropLast(4)) : folder
    }
}
