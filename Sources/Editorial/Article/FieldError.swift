/// Why a field is not set as a person asked.
public enum FieldError: Error, Equatable, Sendable {
    /// No field has this name, and no custom one can.
    case unknown(String)
    /// The name of a field in another spelling, or its key in the front matter.
    case spelledOtherwise(String, ArticleField)
    /// Site generators would drop or move the page.
    case generatorKey(String)
    /// The field has an action of its own, or never changes.
    case notSettable(ArticleField)
    /// The field is internal and was given as content, or the other way round.
    case misplaced(String, FieldPlace)
    /// The slug cannot be part of an address.
    case slug(String, SlugProblem)
    /// The text is no earlier address on this site.
    case notAlias(String)
    /// Not a language tag.
    case notLanguage(String)
    /// Not a whole number within the bounds.
    case notNumber(String, String, ClosedRange<Int>)
    /// Not an instant, or one without its offset from UTC.
    case notInstant(String, String)
    /// A character that a line may not have.
    case controlCharacter(String, Unicode.Scalar)
    /// More bytes than the field may have.
    case tooLong(String, bytes: Int, limit: Int)
}

extension FieldError: CustomStringConvertible {
    /// What is wrong and what to do, in one line; what a person wrote is shown with escapes.
    public var description: String {
        switch self {
        case .unknown(let name):
            "\(shown(name)) is no field; a custom one has a letter, then letters, digits, - and _, 64 at most"
        case .spelledOtherwise(let name, let field):
            "\(shown(name)) is the field \(field.rawValue); set \(field.rawValue)"
        case .generatorKey(let name):
            "\(shown(name)) would make a site generator drop or move the page; take another name"
        case .notSettable(let field):
            "\(field.rawValue) is not set by hand; \(Self.remedy(for: field))"
        case .misplaced(let name, .status): "\(name) is internal and not part of the content"
        case .misplaced(let name, _): "\(name) is part of the content and not internal"
        case .slug(let text, let problem): "the slug \(shown(text)) \(problem)"
        case .notAlias(let text):
            "\(shown(text)) is no address on this site; write a path such as /articles/2016/03/14/old-slug/"
        case .notLanguage(let text): "\(shown(text)) is no language tag; write one such as en, pt-BR or zh-Hant"
        case .notNumber(let name, let text, let bounds):
            "\(name) is a whole number from \(bounds.lowerBound) to \(bounds.upperBound), not \(shown(text))"
        case .notInstant(let name, let text):
            "\(name) is an instant with its zone, such as 2026-11-22T18:00:00+01:00, not \(shown(text))"
        case .controlCharacter(let name, let scalar):
            "\(name) has the control character \(shown(String(scalar))); it stands on one line, take it out"
        case .tooLong(let name, let bytes, let limit):
            "\(name) has \(bytes) bytes and may have \(limit); shorten it"
        }
    }

    private static func remedy(for field: ArticleField) -> String {
        switch field {
        case .id: "it identifies the article for good"
        case .date: "the article's address was made from it"
        case .credits, .creditline: "use galley credit and galley uncredit"
        case .media: "use galley attach and galley detach"
        case .corrections: "use galley revise --kind correction --note TEXT"
        case .body: "use galley edit --body-file FILE"
        default: "it has an action of its own"
        }
    }

    /// What a person wrote, in quotes, with escapes, cut where it is long.
    private func shown(_ text: String) -> String {
        let start = String(text.prefix(60))
        return YAMLEmitter.quoted(start.utf8.count < text.utf8.count ? start + "…" : start)
    }
}
