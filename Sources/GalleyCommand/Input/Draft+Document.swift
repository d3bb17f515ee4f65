import ArticleStore
import Editorial

extension Draft {
    /// A draft made of a document as an editor gives it back: front matter of plain fields and lists, and a body.
    /// - Throws: `NewsroomError` if the front matter cannot be read, or has a field that cannot be written as a line.
    init(document text: String) throws {
        let content: ArticleContent
        do { content = try ArticleContent(document: text) } catch {
            throw NewsroomError(.invalid("The front matter cannot be read: \(error)"))
        }
        self.init(
            headline: content.headline ?? "", standfirst: content.standfirst, byline: content.byline,
            body: Self.withoutLeadingBreaks(content.body))
        let own = [ArticleField.headline, .standfirst, .byline].map(\.rawValue)
        for field in content.fields where !own.contains(field.key) && !field.value.isNull {
            fields.append(FieldEdit(field.key, try Self.text(of: field)))
        }
    }

    private static func text(of field: YAMLEntry) throws -> String {
        if let texts = field.value.texts { return texts.joined(separator: ", ") }
        if let text = field.value.text { return text }
        throw NewsroomError(.invalid("\(field.key) has parts of its own; leave it out here and set it later."))
    }

    /// The empty line after the front matter parts it from the body and is none of it.
    private static func withoutLeadingBreaks(_ body: String) -> String {
        String(Substring(body.utf8.drop { $0 == UInt8(ascii: "\n") || $0 == UInt8(ascii: "\r") }))
    }
}
