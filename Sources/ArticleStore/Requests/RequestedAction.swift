import Editorial

/// What a line of a script, or the body of a request, asks for.
package enum RequestedAction: Sendable {
    case create(Draft)
    case save(Edit)
    case step(Step, overriding: [String])
    /// The zone is that of the house where none is named.
    case schedule(at: String, zone: String?, overriding: [String])
    /// The file is read when its turn comes.
    case attach(file: String, MediaFile, overriding: [String])

    /// The steps that take nothing besides.
    private static let plain: [String: Step] = [
        "submit": .submit, "withdraw": .withdraw, "return": .return, "approve": .approve, "publish": .publish,
        "unschedule": .unschedule, "spike": .spike, "revive": .revive, "hold": .hold, "release": .release,
        "kill": .kill, "confirm": .confirm,
    ]

    /// The names of all actions.
    private static let names =
        ["create", "save"] + plain.keys.sorted()
        + ["schedule", "revise", "revert", "assign", "comment", "resolve", "credit", "uncredit", "attach", "detach"]

    /// Whether it begins an article.
    package var isCreation: Bool { if case .create = self { true } else { false } }

    /// The words that somebody wrote, which are kept where they come to nothing.
    package var body: String? {
        switch self {
        case .create(let draft): draft.body
        case .save(let edit): edit.body
        default: nil
        }
    }

    /// The requirements to override.
    package func overriding() throws(NewsroomError) -> Set<String> {
        switch self {
        case .create, .save: []
        case .step(_, let names), .schedule(_, _, let names), .attach(_, _, let names): Set(names)
        }
    }

    /// Takes what an action needs.
    package init(_ name: String, _ record: inout JSONRecord, note: String?) throws(NewsroomError) {
        var fields = try record.record("fields")
        switch name {
        case "create": self = .create(try Self.draft(&record, &fields))
        case "save", "edit": self = .save(try Self.edit(&record, &fields))
        default:
            let overriding = try fields.texts("override")
            self = try Self.step(name, &record, &fields, note, overriding)
        }
        let left = fields.takeAll().filter { $0.value != .null }
        if let first = left.first { throw .unreadable("\(name) takes no “\(first.key)” in “fields”") }
    }

    private static func draft(
        _ record: inout JSONRecord, _ fields: inout JSONRecord
    ) throws(NewsroomError) -> Draft {
        Draft(
            headline: try record.text("headline") ?? "", body: try record.text("body") ?? "",
            fields: try edits(&fields))
    }

    private static func edit(_ record: inout JSONRecord, _ fields: inout JSONRecord) throws(NewsroomError) -> Edit {
        let headline = try record.text("headline").map { [FieldEdit("headline", $0)] } ?? []
        let edit = Edit(body: try record.text("body"), fields: headline + (try edits(&fields)))
        guard edit.body != nil || !edit.fields.isEmpty else {
            throw .unreadable("save needs a “headline”, a “body” or “fields”")
        }
        return edit
    }

    /// Fields with their new values: a text, a number, an array of texts; null or nothing takes a field away.
    private static func edits(_ fields: inout JSONRecord) throws(NewsroomError) -> [FieldEdit] {
        var edits: [FieldEdit] = []
        for (name, value) in fields.takeAll() { edits.append(FieldEdit(name, try text(of: value, name))) }
        return edits
    }

    private static func text(of value: JSON, _ name: String) throws(NewsroomError) -> String {
        switch value {
        case .null: return ""
        case .string(let text): return text
        case .number(let number): return String(number)
        case .array(let elements):
            var texts: [String] = []
            for element in elements {
                guard case .string(let text) = element, !text.utf8.contains(UInt8(ascii: ",")) else {
                    throw .unreadable("“\(name)” is an array of texts without commas, which part them")
                }
                texts.append(text)
            }
            return texts.joined(separator: ",")
        default: throw .unreadable("“\(name)” in “fields” is a text, a number, an array of texts, or null")
        }
    }

    private static func step(
        _ name: String, _ record: inout JSONRecord, _ fields: inout JSONRecord, _ note: String?,
        _ overriding: [String]
    ) throws(NewsroomError) -> RequestedAction {
        if let step = plain[name] { return .step(step, overriding: overriding) }
        switch name {
        case "schedule":
            return .schedule(at: try record.required("at"), zone: try fields.text("zone"), overriding: overriding)
        case "attach":
            let file = try fields.required("file")
            var media = MediaFile(name: file.split(separator: "/").last.map(String.init) ?? file, bytes: [])
            (media.caption, media.credit) = (try fields.text("caption"), try fields.text("credit"))
            media.alt = try fields.text("alt")
            return .attach(file: file, media, overriding: overriding)
        default:
            return .step(try detailed(name, &record, &fields, note), overriding: overriding)
        }
    }

    private static func detailed(
        _ name: String, _ record: inout JSONRecord, _ fields: inout JSONRecord, _ note: String?
    ) throws(NewsroomError) -> Step {
        switch name {
        case "revise": return .revise(try reading("kind", try record.text("kind"), ArgumentText.kind))
        case "revert":
            guard let revision = try fields.number("to", from: 1) else {
                throw .unreadable("“to” is missing in “fields”")
            }
            return .revert(to: revision)
        case "assign": return try assignment(&fields)
        case "comment":
            let (text, body) = (try fields.text("text"), try record.text("body"))
            return .comment(text ?? body ?? note ?? "", isBlocking: try fields.flag("blocking"))
        case "resolve": return .resolve(try fields.required("comment"))
        case "credit": return .credit(try credit(&fields))
        case "uncredit":
            let role = try fields.text("role").map { CreditRole(reading: $0) }
            return .uncredit(contributor: try fields.required("contributor"), role: role)
        case "detach": return .detach(try fields.required("file"))
        default: throw .unreadable("there is no action “\(name)”; the actions are \(names.joined(separator: ", "))")
        }
    }

    private static func assignment(_ fields: inout JSONRecord) throws(NewsroomError) -> Step {
        let due = try reading("due", try fields.text("due"), ArgumentText.instant)
        guard let name = try fields.text("person"), name != "-" else { return .assign(nil, due: due) }
        guard let handle = Handle(name) else {
            throw NewsroomError(.notFound(.person, name, remedy: "see `galley people`."))
        }
        return .assign(handle, due: due)
    }

    private static func credit(_ fields: inout JSONRecord) throws(NewsroomError) -> CreditRequest {
        CreditRequest(
            contributor: try fields.required("contributor"), role: CreditRole(reading: try fields.required("role")),
            location: try fields.text("location"),
            tier: try reading("tier", try fields.text("tier"), ArgumentText.choice))
    }

    /// The value that a text stands for, as on the command line.
    private static func reading<Value>(
        _ key: String, _ text: String?, _ read: (String) throws -> Value
    ) throws(NewsroomError) -> Value? {
        guard let text else { return nil }
        do { return try read(text) } catch {
            let advice = (error as? UnreadableArgument)?.message ?? "\(error)"
            throw .unreadable("“\(key)”: \(advice.hasSuffix(".") ? String(advice.dropLast()) : advice)")
        }
    }
}
