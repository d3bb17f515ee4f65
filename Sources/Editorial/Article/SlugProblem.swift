/// Why a text cannot be the last part of a public address.
public enum SlugProblem: Error, Equatable, Sendable {
    /// There is nothing, or nothing that an address keeps.
    case empty
    /// It is longer than 200 bytes.
    case tooLong(bytes: Int)
    /// It has a character that means something else in an address or a path, or that cannot be seen.
    case character(Unicode.Scalar)
    /// It begins or ends with a dot, as hidden files and `..` do.
    case dot

    /// What is wrong with `text`; nil if it is a slug, in any script.
    public init?(in text: String) {
        guard text.utf8.count <= 200 else {
            self = .tooLong(bytes: text.utf8.count)
            return
        }
        if let scalar = text.unicodeScalars.first(where: Self.isRefused) {
            self = .character(scalar)
        } else if text.utf8.first == UInt8(ascii: ".") || text.utf8.last == UInt8(ascii: ".") {
            self = .dot
        } else if Slug.normalized(text).isEmpty {
            self = .empty
        } else {
            return nil
        }
    }

    /// Joiners stay, since Persian and several Indic scripts need them.
    private static func isRefused(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar {
        case "/", "\\", "?", "#", "%", "<", ">", "\"", ":", "*", "|": return true
        case "\u{200C}", "\u{200D}": return false
        default:
            let category = scalar.properties.generalCategory
            return scalar.properties.isWhitespace || category == .control || category == .format
                || category == .unassigned || category == .privateUse
        }
    }
}

extension SlugProblem: CustomStringConvertible {
    /// What is wrong and what to do, to follow the slug.
    public var description: String {
        switch self {
        case .empty: "holds nothing that an address keeps; use letters, digits and hyphens"
        case .tooLong(let bytes): "has \(bytes) bytes and may have 200; shorten it"
        case .character(let scalar) where scalar.properties.isWhitespace: "has a blank; use a hyphen"
        case .character(let scalar): "has the character \(YAMLEmitter.quoted(String(scalar))); use letters and hyphens"
        case .dot: "begins or ends with a dot; take it out"
        }
    }
}
