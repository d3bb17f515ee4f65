import ArticleStore
import Editorial
import HTTPTypes
import Hummingbird
import HummingbirdCore
import NIOCore
import ServiceLifecycle

/// The actions of the newsroom as server-sent events
/// (<https://html.spec.whatwg.org/multipage/server-sent-events.html>).
struct EventStream: Sendable {
    let newsroom: Newsroom
    let pulse: NewsroomPulse
    /// After which action it begins; nil for those that are still to come.
    let after: NewsPlace?
    /// Whether whoever listens may still hear what readers do not.
    let mayGoOn: @Sendable () async -> Bool

    private static let page = 200

    /// The body of the answer; it ends when the client leaves, falls too far behind, or the desk closes.
    var body: ResponseBody {
        ResponseBody { writer in
            let (now, beats) = try await pulse.listen()
            var place = after ?? now
            try await writer.write(ByteBuffer(string: ": galley\nretry: 1000\n\n"))
            while place < now {
                let news = try await newsroom.news(after: place, limit: Self.page)
                guard let last = news.last else { break }
                try await writer.write(ByteBuffer(string: news.map(Self.text).joined()))
                place = last.place
            }
            for await beat in beats.cancelOnGracefulShutdown() {
                guard await mayGoOn() else { break }
                switch beat {
                case .silence: try await writer.write(ByteBuffer(string: ":\n\n"))
                case .action(let action) where place < action.place:
                    try await writer.write(ByteBuffer(string: Self.text(action)))
                    place = action.place
                case .action: break
                }
            }
            try await writer.finish(nil)
        }
    }

    private static func text(_ action: NewsroomAction) -> String {
        let data = (["article": .string(action.article)] as JSON).followed(by: action.entry.json)
        return "id: \(action.entry.commit)\nevent: action\ndata: \(data)\n\n"
    }
}
