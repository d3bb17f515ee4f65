internal import Yams

extension YAMLNode {
    /// The deepest nesting that is read; deeper text is refused before the parser sees it.
    static let deepestNesting = 64

    /// Reads one YAML document.
    ///
    /// Anchors with aliases are refused, since a few lines of them expand without bound; so are keys that stand twice.
    /// - Parameter text: The document; an empty one is null.
    /// - Throws: `YAMLError` with the line and the remedy.
    public static func parse(_ text: String) throws(YAMLError) -> YAMLNode {
        try compose(text).root
    }

    /// Reads one YAML document.
    ///
    /// Nothing is resolved while parsing, so that `1` and `"1"` are one key, as they are for whoever reads it.
    /// - Returns: The document, and the line that it begins on, tags included.
    static func compose(_ text: String) throws(YAMLError) -> (root: YAMLNode, line: Int) {
        try YAMLScreen.checkNesting(text)
        do {
            try refuseAliases(in: text)
            let root = try Parser(yaml: text, resolver: .basic, encoding: .utf8).singleRoot()
            guard let root else { return (YAMLNode(.null), 1) }
            return (try convert(root, YAMLByteOrderMarks(text)), root.mark?.line ?? 1)
        } catch let error as YAMLError {
            throw error
        } catch let error as YamlError {
            throw YAMLError(error)
        } catch {
            throw YAMLError(line: 0, problem: "\(error)")
        }
    }

    /// A parser expands aliases without bound, so the text is first read without its anchors: then it stumbles over
    /// the first alias. This costs a second reading only where the text has the look of both.
    private static func refuseAliases(in text: String) throws {
        guard let suspect = YAMLScreen.withoutAnchors(text) else { return }
        do {
            _ = try Parser(yaml: suspect, resolver: .basic, encoding: .utf8).singleRoot()
        } catch YamlError.composer(_, _, let mark, _) {
            throw YAMLError(line: mark.line, problem: "aliases are not read here; write the value out")
        }
    }

    private static func convert(_ node: Node, _ marks: YAMLByteOrderMarks) throws -> YAMLNode {
        let line = node.mark?.line ?? 0
        switch node {
        case .scalar(let scalar):
            return YAMLNode(content(of: scalar, marks), line: line)
        case .sequence(let sequence):
            return YAMLNode(.list(try sequence.map { try convert($0, marks) }), line: line)
        case .mapping(let mapping):
            return YAMLNode(.map(try mapping.map { try entry($0.key, $0.value, marks) }), line: line)
        case .alias:
            throw YAMLError(line: line, problem: "aliases are not read here; write the value out")
        }
    }

    private static func entry(_ key: Node, _ value: Node, _ marks: YAMLByteOrderMarks) throws -> YAMLEntry {
        guard case .scalar(let scalar) = key else {
            throw YAMLError(line: key.mark?.line ?? 0, problem: "a key must be plain text")
        }
        return YAMLEntry(marks.text(of: scalar), try convert(value, marks), line: key.mark?.line ?? 0)
    }

    /// What a scalar means: quoted text is text; plain text may be null, a truth value or a number.
    private static func content(of scalar: Node.Scalar, _ marks: YAMLByteOrderMarks) -> Content {
        guard scalar.style == .any || scalar.style == .plain else { return .string(marks.text(of: scalar)) }
        switch scalar.string {
        case "", "~", "null", "Null", "NULL": return .null
        case "true", "True", "TRUE": return .bool(true)
        case "false", "False", "FALSE": return .bool(false)
        default: return number(scalar.string) ?? .string(scalar.string)
        }
    }

    /// A number only if writing it gives the same text again, so that "007" and "+1" stay as they were.
    private static func number(_ text: String) -> Content? {
        if let number = Int(text), String(number) == text { return .int(number) }
        return isDecimal(text.utf8) ? .decimal(text) : nil
    }

    /// Whether it is digits, a point and digits, as every parser reads them.
    private static func isDecimal(_ text: String.UTF8View) -> Bool {
        let digits = UInt8(ascii: "0")...UInt8(ascii: "9")
        let parts = text.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
        guard parts.count == 2, let whole = parts.first, let first = whole.first else { return false }
        return parts.allSatisfy { !$0.isEmpty && $0.allSatisfy(digits.contains) }
            && (whole.count == 1 || first != UInt8(ascii: "0"))
    }
}

extension YAMLError {
    fileprivate init(_ error: YamlError) {
        switch error {
        case .scanner(_, let problem, let mark, _), .parser(_, let problem, let mark, _),
            .composer(_, let problem, let mark, _):
            self.init(line: mark.line, problem: problem)
        case .duplicatedKeysInMapping(let duplicates, let context):
            let names = duplicates.joined(separator: ", ")
            self.init(line: context.mark.line, problem: "the key \(names) stands twice; keep one")
        case .reader(let problem, let offset, _, let yaml):
            self.init(line: offset.map { Self.line(ofCharacter: $0, in: yaml) } ?? 0, problem: problem)
        default:
            self.init(line: 0, problem: "not YAML")
        }
    }

    private static func line(ofCharacter offset: Int, in yaml: String) -> Int {
        YAMLLines(yaml.prefix(offset) + "x").count
    }
}
