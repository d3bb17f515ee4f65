import NIOHTTP1

/// Why a request is refused before anybody looks at what it asks for.
struct RequestRefusal: Sendable, Equatable {
    let status: HTTPResponseStatus
    let detail: String

    static let busy = RequestRefusal(
        status: .serviceUnavailable, detail: "The desk has as many connections as it takes; try again later.")

    /// Looks for what two servers in a row could understand in two ways, so that a request could be smuggled past the
    /// first (RFC 9112, sections 3.2, 6.1 and 11.2).
    /// - Returns: nil where the head is as it should be.
    init?(_ head: HTTPRequestHead) {
        guard let (status, detail) = Self.fault(of: head) else { return nil }
        self.init(status: status, detail: detail)
    }

    private init(status: HTTPResponseStatus, detail: String) { (self.status, self.detail) = (status, detail) }

    private static func fault(of head: HTTPRequestHead) -> (HTTPResponseStatus, String)? {
        let isOld = head.version == .http1_0
        guard isOld || head.version == .http1_1 else {
            return (.httpVersionNotSupported, "The desk speaks HTTP/1.1.")
        }
        let hosts = head.headers["host"]
        guard hosts.count == 1 || isOld && hosts.isEmpty, hosts.allSatisfy(isHost) else {
            return (.badRequest, "A request names one Host.")
        }
        guard head.method != .CONNECT else { return (.methodNotAllowed, "The desk is no proxy.") }
        let codings = head.headers["transfer-encoding"]
        if !codings.isEmpty {
            guard codings.count == 1, codings[0].lowercased() == "chunked" else {
                return (.notImplemented, "The only Transfer-Encoding is chunked.")
            }
            guard !isOld, head.headers["content-length"].isEmpty else {
                return (.badRequest, "A request has a Content-Length or is chunked, and not both.")
            }
        }
        guard head.headers["expect"].allSatisfy({ $0.lowercased() == "100-continue" }) else {
            return (.expectationFailed, "The only expectation is 100-continue.")
        }
        return nil
    }

    private static func isHost(_ text: String) -> Bool {
        text.utf8.allSatisfy { byte in
            switch byte {
            case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: true
            default: "-._~:[]%".utf8.contains(byte)
            }
        }
    }
}
