import ArticleStore
import HTTPTypes
import Hummingbird
import HummingbirdCore
import NIOCore

/// What a route answers.
struct APIAnswer: Sendable {
    enum Content: Sendable {
        case json(JSON)
        case bytes([UInt8], type: String)
        case stream(ResponseBody, type: String)
        case nothing
    }

    let content: Content
    /// The entity tag, with its quotation marks.
    var tag: String?
    var headers: HTTPFields = [:]

    static func json(_ json: JSON, tag: String? = nil) -> APIAnswer { APIAnswer(content: .json(json), tag: tag) }
}
