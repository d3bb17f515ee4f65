import ArticleStore
import Editorial

/// One line of a script: an action with what it needs.
struct ScriptLine: Sendable {
    /// The article that is meant.
    enum ArticleName: Sendable, Hashable {
        /// As a person names one: an id, a prefix, a slug or a path.
        case reference(String)
        /// The article of an earlier line, by that line's number or name as JSON.
        case line(String)
    }

    /// What the caller, or the place in the script, calls the line.
    let line: JSON
    /// What is asked for.
    let action: RequestedAction
    /// On which article; nil for `create`.
    let article: ArticleName?
    /// Who acts; nil for the person of the command.
    let person: String?
    /// Base, note and overrides.
    let options: ActionOptions

    /// The keys that a line may have.
    static let keys = [
        "line", "action", "article", "by", "base", "headline", "body", "fields", "note", "kind", "at",
    ]

    /// What the line is called, also where nothing else of it can be read.
    static func name(of value: JSON?, at number: Int) -> JSON {
        guard case .object(let members) = value, let named = members.last(where: { $0.key == "line" })?.value,
            named != .null
        else { return .number(number) }
        return named
    }

    /// Reads a line.
    /// - Throws: `NewsroomError` that says what is wrong with it.
    init(_ value: JSON, at number: Int) throws(NewsroomError) {
        var record = try JSONRecord(value, keys: Self.keys)
        line = Self.name(of: value, at: number)
        record.take("line")
        let name = try record.required("action")
        person = try record.text("by")
        article = try Self.article(record.take("article"))
        let base = try record.number("base", from: 1)
        let note = try record.text("note")
        action = try RequestedAction(name, &record, note: note)
        let overriding = try action.overriding()
        guard overriding.isEmpty || note != nil else {
            throw .unreadable("an override is recorded with its reason: say why in “note”")
        }
        guard (article == nil) == action.isCreation else {
            throw .unreadable(action.isCreation ? "create takes no “article”" : "“article” is missing")
        }
        if action.isCreation, base != nil || note != nil { throw .unreadable("create takes no “base” and no “note”") }
        options = ActionOptions(base: base, note: note, overriding: overriding)
        try record.requireEmpty(for: name)
    }

    private static func article(_ value: JSON?) throws(NewsroomError) -> ArticleName? {
        switch value {
        case nil: return nil
        case .string(let text) where !text.isEmpty: return .reference(text)
        case .object(let members) where members.map(\.key) == ["line"] && members[0].value != .null:
            return .line(members[0].value.description)
        default: throw .unreadable("“article” is a text, or {\"line\":…} that names an earlier line")
        }
    }
}
