import Foundation
import Glibc
import Synchronization

/// Messages to and from a socket, each ended by a zero byte.
final class MessageSocket: Sendable {
    private let descriptor: Int32
    private let writing = Mutex(())
    private let read = Mutex(Data())

    init(_ descriptor: Int32) { self.descriptor = descriptor }

    /// Sends a message; false if nobody is there to take it.
    func send(_ text: String) -> Bool {
        let bytes = Array(text.utf8) + [0]
        return writing.withLock { _ in
            var sent = 0
            while sent < bytes.count {
                // A browser that died must not kill the tests by a signal.
                let count = bytes[sent...].withUnsafeBytes {
                    Glibc.send(descriptor, $0.baseAddress, $0.count, Int32(MSG_NOSIGNAL))
                }
                guard count > 0 || errno == EINTR else { return false }
                sent += max(0, count)
            }
            return true
        }
    }

    /// The next message, which is waited for; nil once the other end is closed.
    func next() -> Data? {
        read.withLock { buffer in
            var seen = buffer.startIndex
            while true {
                if let end = buffer[seen...].firstIndex(of: 0) {
                    let message = Data(buffer[..<end])
                    buffer = Data(buffer[(end + 1)...])
                    return message
                }
                seen = buffer.endIndex
                guard let more = receive() else { return nil }
                buffer.append(more)
            }
        }
    }

    private func receive() -> Data? {
        var bytes = [UInt8](repeating: 0, count: 1 << 16)
        while true {
            let count = recv(descriptor, &bytes, bytes.count, 0)
            if count > 0 { return Data(bytes[..<count]) }
            guard count < 0, errno == EINTR else { return nil }
        }
    }
}
