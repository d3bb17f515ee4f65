internal import Crypto
import Editorial

/// Where the random bits of new ids come from.
public enum IdentifierSource: Sendable {
    /// The machine's random numbers.
    case random
    /// SHA-256 of this seed, the head decided against and the place in the batch, for runs that repeat byte for byte.
    case seeded(String)

    /// Ten bytes for a new id.
    /// - Parameters:
    ///   - head: The object id of the head that the action is decided against, as 40 digits.
    ///   - place: How many ids were made on that head before.
    func bytes(head: String, place: Int) -> [UInt8] {
        switch self {
        case .random:
            var generator = SystemRandomNumberGenerator()
            return (0..<10).map { _ in UInt8.random(in: .min ... .max, using: &generator) }
        case .seeded(let seed):
            return Array(SHA256.hash(data: Array("\(seed)\n\(head)\n\(place)".utf8)).prefix(10))
        }
    }
}
