/// The whole text of an `index.md`: front matter and body, edited in place.
///
/// Whatever is not changed keeps its bytes: comments, the order of the keys, odd spacing, quotes, line endings, a byte
/// order mark, a missing last line break.
public struct FrontMatter: Sendable, Equatable {
    /// What precedes the front matter: a byte order mark, the line `---`; no line where there is no front matter.
    private(set) var opening: String
    /// The YAML between the lines.
    var map: YAMLMapText
    /// The closing line, with its end where it has one.
    private(set) var closing: String
    /// The exact text after the closing line.
    public var body: String {
        didSet { protectBody() }
    }

    /// The most bytes of YAML that are read, 256 KiB.
    public static let largestFrontMatter = 256 * 1024

    /// A document without front matter.
    /// - Parameter lineEnding: How front matter will end its lines; as the body's first line does where none is given.
    public init(body: String, lineEnding: String? = nil) {
        let ending = lineEnding ?? YAMLMapText.firstLineEnding(in: body)
        self.init(opening: "", map: YAMLMapText(lineEnding: ending), closing: "", body: body)
        protectBody()
    }

    /// Reads a document.
    ///
    /// Front matter opens with a first line `---` (blanks may follow, a byte order mark precede) and goes to the next
    /// line `---` or `...`. A text that merely begins with a thematic break is body: its first line is followed by an
    /// empty one and then by something other than `key:`, or nothing closes it and no `key:` follows.
    /// - Throws: `FrontMatterError`, with the line in the file, if there is front matter that Galley does not read:
    ///   TOML or JSON, not YAML, not a map, a key twice, aliases, never closed, too large.
    /// - Complexity: O(length).
    public init(document text: String) throws(FrontMatterError) {
        let parts = try FrontMatterParts(text)
        let size = parts.yaml.utf8.count
        guard size <= Self.largestFrontMatter else { throw .tooLarge(bytes: size, limit: Self.largestFrontMatter) }
        let map: YAMLMapText
        do {
            map = try YAMLMapText(parts.yaml, lineEnding: YAMLMapText.firstLineEnding(in: text))
        } catch {
            if let other = try? YAMLNode.parse(parts.yaml), other.entries == nil { throw .notAMap }
            throw .notRead(line: error.line > 0 ? Self.fileLine(error.line, of: parts.yaml) : 1, problem: error.problem)
        }
        self.init(opening: parts.opening, map: map, closing: parts.closing, body: parts.body)
    }

    private init(opening: String, map: YAMLMapText, closing: String, body: String) {
        (self.opening, self.map, self.closing, self.body) = (opening, map, closing, body)
    }

    /// The front matter with the lines around it, which says alone whether it can be read; nil where there is none.
    public var enclosed: String? { closing.isEmpty ? nil : opening + map.text + closing }

    /// The whole document.
    public var text: String { opening + map.text + closing + body }

    /// The same bytes.
    public static func == (left: FrontMatter, right: FrontMatter) -> Bool { left.text.hasSameBytes(as: right.text) }

    /// How the document ends its lines: as its first line does.
    public var lineEnding: String { map.lineEnding }

    /// Whether the document has the two lines that hold front matter.
    var hasLines: Bool { !closing.isEmpty }

    /// Adds the lines that hold front matter, where there are none.
    mutating func addLines() {
        guard !hasLines else { return }
        opening += "---" + lineEnding
        closing = "---" + lineEnding
    }

    /// Makes the closing line `---`, the only one that site generators know; YAML has `...` too.
    public mutating func closeWithHyphens() {
        guard closing.utf8.starts(with: "...".utf8) else { return }
        closing = "---" + String(decoding: closing.utf8.dropFirst(3), as: UTF8.self)
    }

    /// Sees to it that the body is read as body again: a line break before it, or lines around no front matter.
    private mutating func protectBody() {
        if hasLines {
            guard !body.isEmpty, let last = closing.utf8.last, last != 0x0A, last != 0x0D else { return }
            closing += lineEnding
        } else if let parts = try? FrontMatterParts(opening + body), parts.body.hasSameBytes(as: body) {
            return
        } else {
            addLines()
        }
    }

    /// The line in the file of a line of its YAML: counted as editors do, by LF, CR and CRLF, after the opening line.
    static func fileLine(_ line: Int, of yaml: String) -> Int {
        let lines = YAMLLines(yaml)
        let before = Array(lines.bytes(in: 0..<max(0, min(line - 1, lines.count))))
        let breaks = before.indices.count {
            before[$0] == 0x0A || before[$0] == 0x0D && ($0 + 1 == before.count || before[$0 + 1] != 0x0A)
        }
        return breaks + 2
    }
}
