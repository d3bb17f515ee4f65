import NIOCore
import NIOHTTP1

/// Holds a connection to the rules: it ends when either side says so, when the client does not go on, and when a request
/// is not written as it has to be; and what the client still has to read is not lost with it.
///
/// How a connection ends without losing the answer: RFC 9112, section 9.6.
final class ConnectionRules: ChannelDuplexHandler {
    typealias InboundIn = HTTPServerRequestPart
    typealias InboundOut = HTTPServerRequestPart
    typealias OutboundIn = HTTPServerResponsePart
    typealias OutboundOut = HTTPServerResponsePart

    /// A request that is not answered yet.
    private struct Pending {
        let version: HTTPVersion
        /// Whether the connection ends with the answer.
        var isLast: Bool
    }

    private let connections: OpenConnections
    private var address: String?
    private var pending: [Pending] = []
    /// The body that is arriving; it belongs to the newest request.
    private var pace: BodyPace?
    private var refusal: RequestRefusal?
    private var isClosing = false
    private var unwritableSince: NIODeadline?
    private var nextLook: Scheduled<Void>?

    /// How often what takes long is looked at, and how long a client may read nothing of what it asked for.
    private static let period = TimeAmount.seconds(5)
    private static let readingPatience = TimeAmount.seconds(60)
    /// How long a connection that ends is listened to, so that the client reads the answer before it learns of the end.
    private static let farewell = TimeAmount.seconds(2)
    /// How much of a body that nobody wants is read for the sake of the connection.
    private static let unwanted = 256 * 1024

    init(_ connections: OpenConnections) { self.connections = connections }

    func handlerAdded(context: ChannelHandlerContext) {
        if context.channel.isActive { open(context) }
    }

    func channelActive(context: ChannelHandlerContext) {
        open(context)
        context.fireChannelActive()
    }

    func channelInactive(context: ChannelHandlerContext) {
        if let address { connections.close(from: address) }
        address = nil
        nextLook?.cancel()
        context.fireChannelInactive()
    }

    private func open(_ context: ChannelHandlerContext) {
        guard address == nil, !isClosing else { return }
        let address = context.channel.remoteAddress?.ipAddress ?? ""
        guard connections.open(from: address) else { return refuse(.busy, context) }
        self.address = address
        watch(context)
    }

    private func watch(_ context: ChannelHandlerContext) {
        nextLook = context.eventLoop.assumeIsolated().scheduleTask(in: Self.period) {
            self.look(context)
            if self.address != nil { self.watch(context) }
        }
    }

    /// Ends what takes too long.
    private func look(_ context: ChannelHandlerContext) {
        let now = NIODeadline.now()
        if let pace, pace.isTooSlow(at: now) {
            self.pace = nil
            endAfterNewest()
            context.fireErrorCaught(BodyPace.TooSlow())
        }
        if let since = unwritableSince, now - since > Self.readingPatience { context.close(promise: nil) }
    }

    func channelWritabilityChanged(context: ChannelHandlerContext) {
        unwritableSince = context.channel.isWritable ? nil : .now()
        context.fireChannelWritabilityChanged()
    }
}

/// What comes in.
extension ConnectionRules {
    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
        guard !isClosing, refusal == nil else { return }
        switch unwrapInboundIn(data) {
        case .head(let head):
            if let refusal = RequestRefusal(head) { return refuse(refusal, context) }
            begin(head, context)
        case .body(let bytes): pace?.receive(bytes.readableBytes)
        case .end: pace = nil
        }
        context.fireChannelRead(data)
    }

    func channelReadComplete(context: ChannelHandlerContext) {
        context.fireChannelReadComplete()
        // Nobody above asks for what is thrown away.
        if isClosing { context.read() }
    }

    func userInboundEventTriggered(context: ChannelHandlerContext, event: Any) {
        if isClosing, case ChannelEvent.inputClosed? = event as? ChannelEvent {
            context.close(promise: nil)
        } else {
            context.fireUserInboundEventTriggered(event)
        }
    }

    private func begin(_ head: HTTPRequestHead, _ context: ChannelHandlerContext) {
        let isFirst = pending.isEmpty
        // What follows an upgrade is not read as a request any more, and the desk knows none.
        let isLast = !head.isKeepAlive || head.version == .http1_0 || head.headers.contains(name: "upgrade")
        pending.append(Pending(version: head.version, isLast: isLast))
        let announced = head.headers.first(name: "content-length").flatMap { Int($0) }
        guard announced.map({ $0 > 0 }) ?? head.headers.contains(name: "transfer-encoding") else { return }
        pace = BodyPace(announced: announced, at: .now())
        // Whoever announces too much gets the refusal instead.
        guard isFirst, head.version == .http1_1, head.headers.contains(name: "expect"),
            announced ?? 0 <= DeskLimits.file
        else { return }
        context.writeAndFlush(
            wrapOutboundOut(.head(HTTPResponseHead(version: .http1_1, status: .continue))), promise: nil)
    }

    /// Answers a request that nobody above gets to see, once those before it are answered.
    private func refuse(_ refusal: RequestRefusal, _ context: ChannelHandlerContext) {
        self.refusal = refusal
        if pending.isEmpty { writeRefusal(refusal, context) }
    }

    private func writeRefusal(_ refusal: RequestRefusal, _ context: ChannelHandlerContext) {
        let text = ByteBuffer(string: refusal.detail + "\n")
        let headers: HTTPHeaders = [
            "Content-Type": "text/plain; charset=utf-8", "Content-Length": "\(text.readableBytes)",
            "Connection": "close", "X-Content-Type-Options": "nosniff",
        ]
        let head = HTTPResponseHead(version: .http1_1, status: refusal.status, headers: headers)
        context.write(wrapOutboundOut(.head(head)), promise: nil)
        context.write(wrapOutboundOut(.body(.byteBuffer(text))), promise: nil)
        context.writeAndFlush(wrapOutboundOut(.end(nil)), promise: nil)
        sayFarewell(context)
    }

    private func endAfterNewest() {
        guard let newest = pending.indices.last else { return }
        pending[newest].isLast = true
    }
}

/// What goes out.
extension ConnectionRules {
    func write(context: ChannelHandlerContext, data: NIOAny, promise: EventLoopPromise<Void>?) {
        guard !isClosing else {
            promise?.fail(ChannelError.outputClosed)
            return
        }
        switch unwrapOutboundIn(data) {
        case .head(let head): context.write(wrapOutboundOut(.head(prepared(head))), promise: promise)
        case .body: context.write(data, promise: promise)
        case .end:
            context.write(data, promise: promise)
            finish(context)
        }
    }

    /// The head of an answer, which says whether the connection ends with it.
    private func prepared(_ head: HTTPResponseHead) -> HTTPResponseHead {
        var head = head
        let isUnread = pending.count == 1 && (pace.map { $0.missing ?? .max > Self.unwanted } ?? false)
        let isLast = pending.first?.isLast ?? true
        if isLast || isUnread || !head.isKeepAlive {
            if !pending.isEmpty { pending[0].isLast = true }
            head.headers.replaceOrAdd(name: "Connection", value: "close")
        }
        if pending.first?.version == .http1_0 { head.version = .http1_0 }
        return head
    }

    private func finish(_ context: ChannelHandlerContext) {
        let isLast = pending.isEmpty || pending.removeFirst().isLast
        if isLast {
            context.flush()
            sayFarewell(context)
        } else if let refusal, pending.isEmpty {
            writeRefusal(refusal, context)
        }
    }

    /// Says that nothing more comes, and listens a little: a connection that is closed with something unread is reset, and
    /// the client loses the answer.
    private func sayFarewell(_ context: ChannelHandlerContext) {
        isClosing = true
        context.close(mode: .output, promise: nil)
        context.read()
        context.eventLoop.assumeIsolated().scheduleTask(in: Self.farewell) { context.close(promise: nil) }
    }
}

@available(*, unavailable)
extension ConnectionRules: Sendable {}
