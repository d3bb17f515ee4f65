internal import Crypto
import Foundation

/// A random secret that a browser or a program carries, and the hash by which it is known here.
struct Secret: Sendable {
    /// The secret itself: 256 random bits in base64 for addresses, behind a prefix that names its kind.
    let text: String

    /// Draws a new one.
    init(prefix: String = "") {
        var generator = SystemRandomNumberGenerator()
        let bytes = (0..<32).map { _ in UInt8.random(in: 0...255, using: &generator) }
        text = prefix + Self.base64(bytes)
    }

    /// What is kept instead of the secret: its SHA-256 as hexadecimal digits. With 256 random bits to guess, no slow hash
    /// is needed, and looking it up by its hash says nothing of the secret by the time that it takes.
    static func hash(of text: String) -> String {
        hexadecimal(SHA256.hash(data: Data(text.utf8)))
    }

    /// Bytes as hexadecimal digits.
    static func hexadecimal(_ bytes: some Sequence<UInt8>) -> String {
        bytes.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
    }

    /// What proves that a form came from a page of ours in the same session: a keyed hash of the session's secret.
    static func proof(of session: String) -> String {
        let key = SymmetricKey(data: Data(session.utf8))
        return base64(Array(HMAC<SHA256>.authenticationCode(for: Data("galley form".utf8), using: key)))
    }

    /// Whether two texts are the same, in a time that says nothing of where they differ.
    static func isSame(_ one: String, _ other: String) -> Bool {
        let (one, other) = (Array(one.utf8), Array(other.utf8))
        guard one.count == other.count else { return false }
        return zip(one, other).reduce(UInt8(0)) { $0 | ($1.0 ^ $1.1) } == 0
    }

    private static func base64(_ bytes: [UInt8]) -> String {
        Data(bytes).base64EncodedString().replacingOccurrences(of: "+", with: "-")
            .replacingOccurrences(of: "/", with: "_").replacingOccurrences(of: "=", with: "")
    }
}
