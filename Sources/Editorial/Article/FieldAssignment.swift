/// A field with the value that a person gave it, found valid.
public struct FieldAssignment: Sendable, Equatable {
    /// The field's name: Galley's, or a custom key.
    public let name: String
    /// The key that it is stored under.
    public let key: String
    /// Where it is stored.
    public let place: FieldPlace
    /// The value; nil if the field is to be emptied.
    public let value: YAMLNode?

    /// The most bytes that a value may have, 64 KiB.
    public static let largestValue = 64 * 1024
    /// The most bytes that a line may have.
    public static let longestLine = 2000

    /// Reads a field's name and its value as a person wrote it; an empty value empties the field, a list is
    /// separated by commas.
    ///
    /// A name that is no field of Galley's makes a custom one if it is a letter and up to 63 letters, digits, `-` and
    /// `_`.
    /// - Throws: `FieldError`
    public init(_ name: String, _ text: String) throws(FieldError) {
        let field = ArticleField(rawValue: name)
        if let field {
            guard field.isSettable else { throw .notSettable(field) }
        } else {
            try Self.checkCustom(name)
        }
        self.name = name
        key = field?.key ?? name
        place = field?.place ?? .frontMatter
        value = text.isEmpty ? nil : try Self.read(text, as: field?.shape ?? .text, name: name)
        if field == .aliases, let bad = value?.texts?.first(where: { !ArticlePath.isAlias($0) }) {
            throw .notAlias(bad)
        }
    }

    private static func checkCustom(_ name: String) throws(FieldError) {
        let small = name.lowercased()
        for field in ArticleField.allCases where [field.rawValue, field.key].contains(small) {
            throw .spelledOtherwise(name, field)
        }
        guard !GeneratorKeys.contains(name) else { throw .generatorKey(name) }
        let isName = name.utf8.allSatisfy { byte in
            (0x61...0x7A).contains(byte | 0x20) || (0x30...0x39).contains(byte) || "-_".utf8.contains(byte)
        }
        guard isName, name.utf8.count <= 64, let first = name.utf8.first, (0x61...0x7A).contains(first | 0x20) else {
            throw .unknown(name)
        }
    }

    private static func read(_ text: String, as shape: FieldShape, name: String) throws(FieldError) -> YAMLNode? {
        switch shape {
        case .line: return .string(try checkLine(text, name: name))
        case .text, .structured: return .string(try checkLength(text, limit: largestValue, name: name))
        case .list: return try readList(text, name: name)
        case .number(let bounds):
            guard let number = Int(text), bounds.contains(number) else { throw .notNumber(name, text, bounds) }
            return .int(number)
        case .instant:
            guard Timestamp.statesOffset(text), Timestamp(text) != nil else { throw .notInstant(name, text) }
            return .string(text)
        case .slug:
            if let problem = SlugProblem(in: text) { throw .slug(text, problem) }
            return .string(text)
        case .language:
            guard LanguageTag.isWellFormed(text) else { throw .notLanguage(text) }
            return .string(text)
        }
    }

    private static func readList(_ text: String, name: String) throws(FieldError) -> YAMLNode? {
        _ = try checkLength(text, limit: largestValue, name: name)
        var items: [YAMLNode] = []
        for part in text.utf8.split(separator: UInt8(ascii: ",")) {
            let trimmed = part.drop { $0 == 0x20 }
            let end = trimmed.lastIndex { $0 != 0x20 }.map { trimmed.index(after: $0) } ?? trimmed.startIndex
            guard end > trimmed.startIndex else { continue }
            items.append(.string(try checkLine(String(Substring(trimmed[..<end])), name: name)))
        }
        return items.isEmpty ? nil : .list(items)
    }

    /// Checks a text that stands on one line where it is printed: a caption, a credit, a section.
    /// - Returns: The text.
    /// - Throws: `FieldError.controlCharacter`, which line breaks are too, or `.tooLong`.
    @discardableResult
    public static func checkLine(_ text: String, name: String) throws(FieldError) -> String {
        for scalar in text.unicodeScalars where Self.isControl(scalar) { throw .controlCharacter(name, scalar) }
        return try checkLength(text, limit: longestLine, name: name)
    }

    /// Checks a name that credit lines print: one line, in which nothing turns the direction of what stands beside it.
    @discardableResult
    public static func checkName(_ text: String, name: String) throws(FieldError) -> String {
        for scalar in text.unicodeScalars where turnsDirection(scalar) { throw .controlCharacter(name, scalar) }
        return try checkLine(text, name: name)
    }

    /// Embeddings, overrides and isolates; plain marks of direction are part of names.
    private static func turnsDirection(_ scalar: Unicode.Scalar) -> Bool {
        (0x202A...0x202E).contains(scalar.value) || (0x2066...0x2069).contains(scalar.value)
    }

    private static func checkLength(_ text: String, limit: Int, name: String) throws(FieldError) -> String {
        guard text.utf8.count <= limit else { throw .tooLong(name, bytes: text.utf8.count, limit: limit) }
        return text
    }

    private static func isControl(_ scalar: Unicode.Scalar) -> Bool {
        scalar.properties.generalCategory == .control || scalar.value == 0x2028 || scalar.value == 0x2029
    }
}
