/// How a text is written as a YAML scalar so that every parser reads the same text again.
enum YAMLScalarStyle: Sendable, Equatable {
    /// As it is.
    case plain
    /// Between double quotes, with escapes.
    case quoted
    /// As a literal block, with the sign for its last line breaks: nothing, `-` or `+`.
    case literal(chomping: String)

    /// The style for a value.
    /// - Complexity: O(length).
    init(value text: String) {
        if Self.isPlain(text) {
            self = .plain
        } else if let chomping = Self.literalChomping(text) {
            self = .literal(chomping: chomping)
        } else {
            self = .quoted
        }
    }

    /// The style for a key, which stands on one line.
    init(key text: String) { self = Self.isPlain(text) ? .plain : .quoted }

    /// Whether no parser of YAML 1.1 or 1.2 takes the bare text for anything but this text.
    private static func isPlain(_ text: String) -> Bool {
        let scalars = text.unicodeScalars
        guard let first = scalars.first, let last = scalars.last, canBegin(first), !isBlank(last), last != ":" else {
            return false
        }
        guard scalars.allSatisfy({ !mustBeEscaped($0) && $0 != "\n" && $0 != "\t" }) else { return false }
        return !hasIndicator(text) && !meansSomethingElse(text) && !looksNested(text)
    }

    /// Whether the screen that guards the parser could take the text for structure: brackets that stay open.
    static func looksNested(_ text: String) -> Bool {
        var depth = 0
        var deepest = 0
        for byte in text.utf8 {
            switch byte {
            case UInt8(ascii: "["), UInt8(ascii: "{"): depth += 1
            case UInt8(ascii: "]"), UInt8(ascii: "}"): depth = max(0, depth - 1)
            default: break
            }
            deepest = max(deepest, depth)
        }
        return depth > 0 || deepest > 8
    }

    /// Letters of any script, digits and a few marks that begin nothing in YAML.
    private static func canBegin(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar {
        case "a"..."z", "A"..."Z", "0"..."9", "(", "/", "_", "$": true
        default: scalar.value >= 0xA0 && !isBlank(scalar)
        }
    }

    private static func isBlank(_ scalar: Unicode.Scalar) -> Bool { scalar.properties.isWhitespace }

    /// A colon before a blank makes a key, a number sign after one a comment.
    private static func hasIndicator(_ text: String) -> Bool {
        var previous: UInt8 = 0
        for byte in text.utf8 {
            if previous == UInt8(ascii: ":") && byte == 0x20 { return true }
            if previous == 0x20 && byte == UInt8(ascii: "#") { return true }
            previous = byte
        }
        return false
    }

    /// Whether some parser takes the bare text for null, a truth value, a number, an instant or a merge key.
    private static func meansSomethingElse(_ text: String) -> Bool {
        if text.utf8.count <= 8, reserved.contains(text.lowercased()) { return true }
        guard let first = text.utf8.first, (0x30...0x39).contains(first) else { return false }
        return text.utf8.allSatisfy(numeral.contains)
    }

    private static let reserved: Set<String> = [
        "null", "true", "false", "yes", "no", "on", "off", "y", "n", "nan", "inf", "infinity",
    ]

    /// What numbers of any base and instants are made of.
    private static let numeral = Set("0123456789abcdefABCDEFxXoOtTzZ_.,:+- /".utf8)

    /// Characters that libyaml refuses, breaks lines at or drops.
    static func mustBeEscaped(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x09, 0x0A: false
        case 0..<0x20, 0x7F...0x9F, 0x2028, 0x2029, 0xFEFF, 0xFFFE, 0xFFFF: true
        default: false
        }
    }

    /// The sign of a literal block that gives exactly this text; nil where quotes are safer.
    private static func literalChomping(_ text: String) -> String? {
        guard text.utf8.contains(0x0A), text.unicodeScalars.allSatisfy({ !mustBeEscaped($0) }) else { return nil }
        let lines = text.utf8.split(separator: 0x0A, omittingEmptySubsequences: false)
        guard lines.first?.isEmpty == false, !looksNested(text), lines.allSatisfy(isCalm) else { return nil }
        guard lines.last?.isEmpty == true else { return "-" }
        return lines.dropLast().last?.isEmpty == true ? "+" : ""
    }

    /// Whether a line of a literal block is safe from editors that cut trailing blanks, and from being taken for
    /// structure by its lead.
    private static func isCalm(_ line: Substring.UTF8View) -> Bool {
        let edges = [line.first, line.last]
        return !edges.contains(0x20) && !edges.contains(0x09) && line.prefix(16).contains { !" -?".utf8.contains($0) }
            || line.isEmpty
    }
}
