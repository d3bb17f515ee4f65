import Dispatch
import Glibc
import Testing

/// A connection without a client's manners: it sends bytes as they are, and reads what comes.
enum RawConnection {
    /// What came back.
    struct Answer: Sendable {
        let text: String
        /// Whether the other side ended the connection, and did not wait for more.
        let isEnded: Bool
    }

    /// Silence that nothing but a fault explains, where all tests began at once as well, in seconds.
    private static let longestSilence = 120

    /// Sends bytes to a port of this machine, and reads until the other side ends the connection.
    /// - Parameter isEnough: Whether what was read so far is all that is wanted.
    static func exchange(
        _ text: String, port: Int, until isEnough: @escaping @Sendable (String) -> Bool = { _ in false }
    ) async throws -> Answer {
        try await withCheckedThrowingContinuation { continuation in
            // Not on the threads of tasks, which the desk in this process needs too.
            DispatchQueue.global().async {
                continuation.resume(with: Result { try blocking(text, port: port, until: isEnough) })
            }
        }
    }

    private static func blocking(_ text: String, port: Int, until isEnough: (String) -> Bool) throws -> Answer {
        let descriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
        try #require(descriptor >= 0)
        defer { close(descriptor) }
        var patience = timeval(tv_sec: longestSilence, tv_usec: 0)
        setsockopt(descriptor, SOL_SOCKET, SO_RCVTIMEO, &patience, socklen_t(MemoryLayout<timeval>.size))
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_port = in_port_t(UInt16(port)).bigEndian
        address.sin_addr.s_addr = inet_addr("127.0.0.1")
        let connected = withUnsafePointer(to: &address) {
            $0.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                connect(descriptor, $0, socklen_t(MemoryLayout<sockaddr_in>.size))
            }
        }
        try #require(connected == 0)
        let bytes = Array(text.utf8)
        _ = send(descriptor, bytes, bytes.count, Int32(MSG_NOSIGNAL))
        return read(descriptor, until: isEnough)
    }

    private static func read(_ descriptor: Int32, until isEnough: (String) -> Bool) -> Answer {
        var (all, part) = ([UInt8](), [UInt8](repeating: 0, count: 1 << 16))
        while true {
            let count = recv(descriptor, &part, part.count, 0)
            if count > 0 { all += part[..<count] }
            let text = String(decoding: all, as: UTF8.self)
            if count <= 0 || isEnough(text) { return Answer(text: text, isEnded: count == 0) }
        }
    }
}
