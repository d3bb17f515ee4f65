import HTTPTypes
import Hummingbird
import HummingbirdCore
import Logging
import NIOCore

/// What is known of a request while it is answered.
struct DeskContext: RequestContext {
    var coreContext: CoreRequestContextStorage
    /// Who asks; nobody until somebody is known.
    var visitor: Visitor = .nobody
    /// Where the request comes from, as far as the connection tells.
    let remoteAddress: String?

    init(source: ApplicationRequestContextSource) {
        coreContext = CoreRequestContextStorage(source: source)
        remoteAddress = source.channel.remoteAddress?.ipAddress
    }
}
