internal import Crypto
internal import CryptoExtras
import Foundation

/// A password as it is kept: a salted scrypt hash, from which nobody reads the password.
///
/// Written as `$scrypt$ln=15,r=8,p=1$SALT$HASH`, both in base64 without padding, after the PHC string format
/// (<https://github.com/P-H-C/phc-string-format>).
struct PasswordHash: Sendable, Equatable {
    /// How much work a hash takes.
    struct Work: Sendable {
        /// The base-2 logarithm of how many blocks of 1 KB are gone through.
        let cost: Int
        let parallelism: Int

        /// 32 MB, three times over, as OWASP advises
        /// (<https://cheatsheetseries.owasp.org/cheatsheets/Password_Storage_Cheat_Sheet.html#scrypt>).
        static let standard = Work(cost: 15, parallelism: 3)
    }

    private static let blockSize = 8
    private static let hashLength = 32

    /// The hash as it is written down.
    let text: String
    private let cost: Int
    private let parallelism: Int
    private let salt: [UInt8]
    private let hash: [UInt8]

    /// Hashes a new password with a salt of its own.
    /// - Complexity: Takes 32 MB and about a tenth of a second, on purpose.
    init(of password: String, work: Work = .standard) throws {
        var generator = SystemRandomNumberGenerator()
        salt = (0..<16).map { _ in UInt8.random(in: 0...255, using: &generator) }
        (cost, parallelism) = (work.cost, work.parallelism)
        hash = try Self.derive(password, salt, cost: cost, parallelism: parallelism)
        text = "$scrypt$ln=\(cost),r=\(Self.blockSize),p=\(parallelism)$\(Self.base64(salt))$\(Self.base64(hash))"
    }

    /// Reads a hash as it was written down; nil if it is none.
    init?(text: String) {
        let parts = text.split(separator: "$", omittingEmptySubsequences: false).map(String.init)
        guard parts.count == 5, parts[0].isEmpty, parts[1] == "scrypt", let numbers = Self.numbers(parts[2]),
            let salt = Self.bytes(parts[3]), let hash = Self.bytes(parts[4]), hash.count == Self.hashLength
        else { return nil }
        (cost, parallelism) = numbers
        (self.salt, self.hash, self.text) = (salt, hash, text)
    }

    /// Whether a password is the one that was hashed. Takes as long for a wrong one as for the right one.
    func matches(_ password: String) -> Bool {
        guard let other = try? Self.derive(password, salt, cost: cost, parallelism: parallelism) else { return false }
        // Every byte is looked at, so that the time says nothing of the first that differs.
        return zip(hash, other).reduce(hash.count == other.count ? 0 : 1) { $0 | ($1.0 ^ $1.1) } == 0
    }

    private static func derive(_ password: String, _ salt: [UInt8], cost: Int, parallelism: Int) throws -> [UInt8] {
        // The same word may be typed with composed or decomposed letters.
        let normalised = Data(password.precomposedStringWithCompatibilityMapping.utf8)
        let key = try KDF.Scrypt.deriveKey(
            from: normalised, salt: salt, outputByteCount: hashLength, rounds: 1 << cost, blockSize: blockSize,
            parallelism: parallelism, maxMemory: 256 << 20)
        return key.withUnsafeBytes(Array.init)
    }

    /// The cost and the parallelism, within what may be worth computing.
    private static func numbers(_ text: String) -> (Int, Int)? {
        let members = text.split(separator: ",").map { $0.split(separator: "=").map(String.init) }
        guard members.count == 3, members.allSatisfy({ $0.count == 2 }), members.map(\.[0]) == ["ln", "r", "p"],
            let cost = Int(members[0][1]), let size = Int(members[1][1]), let parallelism = Int(members[2][1]),
            (10...17).contains(cost), size == blockSize, (1...8).contains(parallelism)
        else { return nil }
        return (cost, parallelism)
    }

    private static func base64(_ bytes: [UInt8]) -> String {
        Data(bytes).base64EncodedString().replacingOccurrences(of: "=", with: "")
    }

    private static func bytes(_ text: String) -> [UInt8]? {
        let padding = String(repeating: "=", count: (4 - text.utf8.count % 4) % 4)
        return Data(base64Encoded: text + padding).map(Array.init)
    }
}
