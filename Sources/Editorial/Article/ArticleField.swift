/// The fields of an article, by the names that Galley uses; the one place that knows their keys in the front matter.
///
/// Where site generators have a key of their own for a field, it is used (`title` for the headline), so that an
/// edition builds as it is. Other keys are custom fields, under their own names.
public enum ArticleField: String, CaseIterable, Sendable {
    /// The identity, for good.
    case id
    /// The headline.
    case headline
    /// The summary under the headline.
    case standfirst
    /// The last part of the public address.
    case slug
    /// The byline, as printed.
    case byline
    /// Place, date and source, as printed.
    case dateline
    /// When the article began; its folder is made from it.
    case date
    /// The section.
    case section
    /// The tags.
    case tags
    /// The authors, as site generators list them.
    case authors
    /// The language, as BCP 47 has it.
    case language
    /// IPTC Media Topics.
    case subjects
    /// The genre.
    case genre
    /// 1, the highest, to 9.
    case urgency
    /// The instant before which it may not go out.
    case embargoed
    /// What was agreed on use.
    case usageterms
    /// Who holds the copyright.
    case copyrightholder
    /// The copyright notice.
    case copyrightnotice
    /// Earlier public addresses.
    case aliases
    /// The credits that are printed.
    case credits
    /// The credits as one printed line.
    case creditline
    /// Files and captions.
    case media
    /// What readers are told of corrections.
    case corrections
    /// Internal keyword line.
    case slugline
    /// A note to editors.
    case ednote
    /// The text.
    case body

    /// The key in the front matter, or in `status.yaml`.
    public var key: String {
        switch self {
        case .headline: "title"
        case .standfirst: "description"
        default: rawValue
        }
    }

    /// What it holds.
    public var shape: FieldShape {
        switch self {
        case .headline, .standfirst, .usageterms, .copyrightnotice, .ednote, .body: .text
        case .id, .byline, .dateline, .section, .genre, .copyrightholder, .creditline, .slugline: .line
        case .tags, .authors, .subjects, .aliases: .list
        case .date, .embargoed: .instant
        case .slug: .slug
        case .language: .language
        case .urgency: .number(1...9)
        case .credits, .media, .corrections: .structured
        }
    }

    /// Where it is stored.
    public var place: FieldPlace {
        switch self {
        case .slugline, .ednote: .status
        case .body: .body
        default: .frontMatter
        }
    }

    /// Whether a person may set it by name and text; the others have actions of their own, or never change.
    public var isSettable: Bool {
        switch self {
        case .id, .date, .credits, .creditline, .media, .corrections, .body: false
        default: true
        }
    }

    /// The field that is stored in the front matter under `key`; nil for a custom one.
    public init?(key: String) {
        switch key {
        case "title": self = .headline
        case "description": self = .standfirst
        case "headline", "standfirst": return nil
        default:
            guard let field = ArticleField(rawValue: key), field.place == .frontMatter else { return nil }
            self = field
        }
    }

    /// What Galley calls what stands under `key`: the field's name, or the key itself, behind `params.` where the key
    /// is the name of a field that is stored elsewhere (a key `headline` is not the headline).
    public static func name(ofKey key: String) -> String {
        if let field = ArticleField(key: key) { return field.rawValue }
        return ArticleField(rawValue: key) == nil ? key : "params." + key
    }
}
