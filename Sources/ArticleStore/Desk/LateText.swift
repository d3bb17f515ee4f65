public import Editorial

/// A text that was kept under `desk/late/` because its save was refused or failed.
///
/// The file's name says what is known of it: when it was kept, of which article, on which revision, and what it is:
/// `20261122T100000Z-01M7WM76Y03WE9QXEFPYST518R-r3-body.md`.
public struct LateText: Sendable, Equatable {
    /// What of an article a kept text is.
    public enum Part: String, Sendable {
        /// The whole document, front matter and body.
        case document
        /// The body alone.
        case body
        /// Fields alone, as front matter.
        case fields
        /// Fields, and the body behind them.
        case parts
    }

    /// Its name: the file's without its ending.
    public var id: String
    /// The file.
    public var path: String
    /// When it was kept, as the name has it: `20261122T100000Z`.
    public var kept: String
    /// The article; nil for a text that was to become one.
    public var article: ArticleID?
    /// The revision that it is based on; nil where that is not known.
    public var base: Int?
    /// What of the article it is; nil for a text that was to become one.
    public var part: Part?

    /// Reads a file's name.
    /// - Returns: nil if no text was kept under it.
    init?(file name: String, in folder: String) {
        guard name.hasSuffix(".md") else { return nil }
        id = String(name.dropLast(3))
        path = "\(folder)/\(name)"
        let words = id.utf8.split(separator: UInt8(ascii: "-")).map { String(Substring($0)) }
        guard words.count >= 2 else { return nil }
        kept = words[0]
        article = ArticleID(words[1])
        guard article != nil, words.count >= 4, words[2].hasPrefix("r"), let number = Int(words[2].dropFirst()) else {
            return
        }
        base = number
        part = Part(rawValue: words[3])
    }

    /// The id of the text that was kept in a file.
    public static func id(ofFile path: String) -> String {
        let name = path.utf8.split(separator: UInt8(ascii: "/")).last.map { String(Substring($0)) } ?? path
        return name.hasSuffix(".md") ? String(name.dropLast(3)) : name
    }

    /// The middle of the file's name.
    static func name(article: ArticleID, base: Int?, part: Part) -> String {
        article.text + (base.map { "-r\($0)-\(part.rawValue)" } ?? "")
    }

    /// What the text changes.
    /// - Throws: `FrontMatterError` if its front matter cannot be read.
    func edit(_ text: String) throws -> Edit {
        switch part {
        case .body, nil: return Edit(body: text)
        case .document: return Edit(document: text)
        case .fields, .parts:
            let content = try ArticleContent(document: text)
            let fields = content.frontMatter.entries.map { entry in
                FieldEdit(Self.name(ofKey: entry.key), entry.value.text ?? "")
            }
            return Edit(body: part == .parts ? content.body : nil, fields: fields)
        }
    }

    private static func name(ofKey key: String) -> String {
        ArticleField(rawValue: key)?.place == .status ? key : ArticleField.name(ofKey: key)
    }
}
