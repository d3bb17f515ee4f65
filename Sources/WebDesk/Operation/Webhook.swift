import ArticleStore
import Editorial

/// An address that is told of actions, to rebuild a site or to warn somebody.
public struct Webhook: Codable, Sendable, Equatable {
    /// Its name.
    public let id: String
    /// Where it is told.
    public let url: String
    /// What it checks signatures by.
    public let secret: String
    /// Whether it is told of every action, not only of those that change what readers have.
    public let isForAll: Bool
    /// The commit of the last action that it took; nil for one that is to be told from the first action on.
    public fileprivate(set) var after: String?

    /// The actions that change what readers have.
    private static let editionActions: Set<String> = Set(
        [Action.publish, .hold, .release, .kill].map(\.rawValue))

    /// Whether it wants to know of an action.
    func wants(_ action: NewsroomAction) -> Bool { isForAll || Self.editionActions.contains(action.entry.action) }
}

/// The webhooks of a newsroom, as files under `desk/webhooks/`; what each took last, under `desk/webhooks-taken/`.
///
/// These are files of their own, so that what a desk notes never brings back a webhook that is removed at that instant.
public struct Webhooks: Sendable {
    private struct Taken: Codable { let commit: String }

    private let folder: DeskFolder
    private let taken: DeskFolder
    private let newsroom: Newsroom

    /// Those of a newsroom.
    public init(of newsroom: Newsroom) {
        self.newsroom = newsroom
        folder = DeskFolder("webhooks", in: newsroom.path)
        taken = DeskFolder("webhooks-taken", in: newsroom.path)
    }

    /// Adds one; it is told of what happens from now on.
    /// - Throws: `NewsroomError` if the address is none that can be reached by HTTP.
    public func add(_ url: String, isForAll: Bool) async throws -> Webhook {
        let isAddress = ["http://", "https://"].contains {
            url.lowercased().hasPrefix($0) && url.utf8.count > $0.utf8.count
        }
        guard isAddress, url.utf8.allSatisfy({ $0 > 0x20 && $0 < 0x7F }) else {
            throw NewsroomError(.invalid("“\(url)” is no address; give one such as https://example.org/rebuild."))
        }
        let id = String(Secret.hash(of: Secret().text).prefix(12))
        let webhook = Webhook(
            id: id, url: url, secret: Secret(prefix: "galley_hook_").text, isForAll: isForAll,
            after: try await newsroom.newestCommit())
        try folder.write(webhook, as: "\(id).json")
        return webhook
    }

    /// All of them.
    public var all: [Webhook] {
        folder.names().compactMap { name in
            guard var webhook = folder.value(Webhook.self, of: name) else { return nil }
            if let last = taken.value(Taken.self, of: name) { webhook.after = last.commit }
            return webhook
        }
    }

    /// Removes one.
    /// - Throws: `NewsroomError` if there is none of this name.
    public func remove(_ id: String) throws {
        guard let webhook = all.first(where: { $0.id == id }) else {
            throw NewsroomError(.notFound(.webhook, id, remedy: "see `galley webhook list`."))
        }
        for part in [folder, taken] { try part.remove("\(webhook.id).json") }
    }

    /// Remembers what a webhook took; nothing where it was removed meanwhile.
    func note(_ commit: String, by webhook: Webhook) throws {
        let name = "\(webhook.id).json"
        try taken.write(Taken(commit: commit), as: name)
        if folder.bytes(of: name) == nil { try taken.remove(name) }
    }
}
