import ArticleStore
import Editorial

/// What a person has in the form of an article: its fields and text, and the revision that they began from.
struct ArticleForm: Codable, Sendable, Equatable {
    /// The fields of the form that hold text, by the names that articles have for them.
    static let names = [
        "headline", "standfirst", "slug", "section", "tags", "byline", "dateline", "language", "body",
    ]

    /// The revision that the person saw; nil for a new article.
    var base: Int?
    /// The texts by their names.
    var values: [String: String]

    /// The form of an article as it is seen.
    init(_ view: ArticleView) {
        base = view.revision
        let fields = Dictionary(view.content.fields.map { ($0.key, $0.value) }) { first, _ in first }
        values = [:]
        for name in Self.names { values[name] = Self.text(of: fields[name]) }
        values["slug"] = view.content.slug ?? ""
        values["section"] = view.content.section ?? ""
        values["tags"] = view.content.tags.joined(separator: ", ")
        values["body"] = view.content.body
    }

    /// An empty form.
    init() { (base, values) = (nil, [:]) }

    /// A form as a browser sent it, whose line breaks are always two characters.
    init(_ fields: FormFields) {
        base = fields["base"].flatMap { Int($0) }
        values = [:]
        // What did not come was not touched.
        for name in Self.names { values[name] = fields[name].map(Self.plain) }
        // A headline is one line, also where no script sees to it.
        values["headline"] = values["headline"]?.replacing("\n", with: " ")
    }

    /// A form as a script of the page sent it.
    init(base: Int?, values: [String: String]) {
        self.base = base
        self.values = values.filter { Self.names.contains($0.key) }.mapValues(Self.plain)
    }

    subscript(name: String) -> String { values[name] ?? "" }

    /// The changes that make of `seen`, which the person began from, what stands in the form. A field that was not touched
    /// is not mentioned, so that nobody undoes by it what another changed.
    func edit(from seen: ArticleForm) -> Edit {
        var edit = Edit()
        for name in Self.names where name != "body" && values[name] != nil && !isSame(name, seen) {
            edit.fields.append(FieldEdit(name, self[name].trimmed))
        }
        if values["body"] != nil, Self.plain(seen["body"]) != self["body"] {
            // A text whose lines ended in two characters goes on so.
            let isWindows = seen["body"].utf8.contains(0x0D)
            edit.body = isWindows ? self["body"].replacing("\n", with: "\r\n") : self["body"]
        }
        return edit
    }

    private func isSame(_ name: String, _ seen: ArticleForm) -> Bool {
        Array(self[name].trimmed.utf8) == Array(Self.plain(seen[name]).trimmed.utf8)
    }

    /// Whether nothing was written.
    var isEmpty: Bool { values.allSatisfy { $0.value.trimmed.isEmpty } }

    /// What a new article is made from.
    var draft: Draft {
        let fields = Self.names.filter { !["headline", "standfirst", "byline", "body"].contains($0) }
            .filter { !self[$0].trimmed.isEmpty }.map { FieldEdit($0, self[$0].trimmed) }
        let (standfirst, byline) = (self["standfirst"].trimmed, self["byline"].trimmed)
        return Draft(
            headline: self["headline"].trimmed, standfirst: standfirst.isEmpty ? nil : standfirst,
            byline: byline.isEmpty ? nil : byline, body: self["body"], fields: fields)
    }

    private static func plain(_ text: String) -> String {
        text.replacing("\r\n", with: "\n").replacing("\r", with: "\n")
    }

    private static func text(of node: YAMLNode?) -> String {
        switch node?.content {
        case .string(let text): text
        case .int(let number): String(number)
        case .decimal(let text): text
        case .bool(let flag): String(flag)
        case .null, .list, .map, nil: ""
        }
    }
}

extension String {
    /// The text without blanks around it.
    var trimmed: String {
        let scalars = unicodeScalars.drop { $0.properties.isWhitespace }
        guard let last = scalars.lastIndex(where: { !$0.properties.isWhitespace }) else { return "" }
        return String(scalars[...last])
    }
}
