import ArticleStore
import Editorial
import HTTPTypes
import Hummingbird
import HummingbirdCore
import NIOCore

extension APIRoutes {
    static let events: [APIRoute] = [
        APIRoute(
            method: .get, path: "/events", name: "events",
            summary:
                "Every action as it happens, as server-sent events; the id of each is its commit. With Last-Event-ID "
                + "the stream goes on after that action.",
            access: .insider(.read), parameters: [.header("Last-Event-ID", "The commit of the last action seen.")],
            answer: .types(["text/event-stream"]), failures: [400]
        ) { call in
            var place: NewsPlace?
            if let last = call.request.headers[.lastEventID], !last.isEmpty {
                place = try await call.newsroom.place(ofCommit: last)
                guard place != nil else {
                    throw NewsroomError(.invalid("“\(last)” is no commit of an action; leave Last-Event-ID out."))
                }
            }
            let stream = EventStream(newsroom: call.desk.newsroom, pulse: call.desk.pulse, after: place) {
                await call.desk.accounts.stands(call.visitor)
            }
            return APIAnswer(
                content: .stream(stream.body, type: "text/event-stream"),
                headers: [.cacheControl: "no-store", HTTPField.Name("X-Accel-Buffering") ?? .cookie: "no"])
        }
    ]
}
