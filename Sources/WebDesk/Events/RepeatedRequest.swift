import Editorial
import HTTPTypes
import Hummingbird
import HummingbirdCore

/// A request with an `Idempotency-Key`.
struct RepeatedRequest: Sendable {
    /// Who asks.
    let person: Handle
    /// What it is remembered and recorded by: the person's key, hashed.
    let name: String
    /// What is asked for, hashed.
    let content: String

    init(_ request: Request, bytes: [UInt8], key: String, person: Handle) {
        self.person = person
        name = String(Secret.hash(of: "\(person) \(key)").prefix(40))
        let said = [request.method.rawValue, request.uri.string, request.headers[.ifMatch] ?? ""]
        content = Secret.hash(
            of: said.joined(separator: "\n") + "\n" + Secret.hash(of: String(decoding: bytes, as: UTF8.self)))
    }
}
