/// The people of a newsroom: the contents of `people.yaml`, which is changed in place.
public struct People: Sendable, Equatable {
    /// The people, in the order of the file.
    public private(set) var all: [Person]
    private var map: YAMLMapText
    private var byHandle: [Handle: Int]
    private var byEmail: [String: Int]

    /// Reads a `people.yaml`: a map `people` from handles to name, email, roles and keys. Other keys are passed over.
    ///
    ///     people:
    ///       ana:
    ///         name: Ana Lima
    ///         email: ana@example.org
    ///         roles: [reporter]
    /// - Throws: `YAMLError` with the line and the remedy: a handle or an address that stands twice, a name, address or
    ///   role that is missing or malformed.
    public init(yaml text: String) throws(YAMLError) { try self.init(try YAMLMapText(text)) }

    private init(_ map: YAMLMapText) throws(YAMLError) {
        self.map = map
        let root = YAMLNode(.map(map.entries))
        guard let people = root["people"], let entries = people.entries ?? (people.isNull ? [] : nil) else {
            throw YAMLError(line: 1, problem: "people is missing; it is a map from handles to name, email and roles")
        }
        (all, byHandle, byEmail) = ([], [:], [:])
        for entry in entries {
            let person = try Person(entry)
            guard byEmail.updateValue(all.count, forKey: person.email.lowercased()) == nil else {
                throw YAMLError(line: entry.line, problem: "two people have the address \(person.email)")
            }
            byHandle[person.handle] = all.count
            all.append(person)
        }
    }

    /// The people as they are after a change of the file; unchanged if it could not be read then.
    func edited(_ change: (inout YAMLMapText) -> Void) -> People {
        var map = map
        change(&map)
        return (try? People(map)) ?? self
    }

    /// The text of the file.
    public var text: String { map.text }

    /// The same text.
    public static func == (left: People, right: People) -> Bool { left.text.hasSameBytes(as: right.text) }

    /// The person with this handle.
    public func person(_ handle: Handle) -> Person? { byHandle[handle].map { all[$0] } }

    /// The person with this e-mail address, in any capitals.
    public func person(email: String) -> Person? { byEmail[email.lowercased()].map { all[$0] } }

    /// Those who have a role.
    public func people(with role: Role) -> [Person] { all.filter { $0.roles.contains(role) } }
}

extension Person {
    /// Reads an entry of `people`.
    init(_ entry: YAMLEntry) throws(YAMLError) {
        guard let handle = Handle(entry.key) else {
            throw YAMLError(
                line: entry.line,
                problem: "\(YAMLEmitter.quoted(entry.key)) is no handle; use small letters, digits, ., - and _")
        }
        guard let fields = entry.value.entries else {
            throw YAMLError(line: entry.line, problem: "\(entry.key) has no name, email and roles below it")
        }
        let record = try YAMLRecord(YAMLNode(.map(fields), line: entry.line), entry.key)
        var roles: [Role] = []
        for text in try record.texts("roles") {
            guard let role = Role(text) else {
                throw YAMLError(
                    line: record.node("roles")?.line ?? entry.line,
                    problem: "\(YAMLEmitter.quoted(text)) is no role; use small letters, digits and hyphens")
            }
            if !roles.contains(role) { roles.append(role) }
        }
        self.init(
            handle: handle, name: try record.required("name", "the full name") { Self.isName($0) ? $0 : nil },
            email: try record.required("email", "an e-mail address") { Self.isEmail($0) ? $0 : nil },
            roles: roles, keys: try record.texts("keys"))
    }

    /// Whether git takes `text` for a person's name: one line, something but blanks, no angle brackets.
    public static func isName(_ text: String) -> Bool {
        isOneLine(text) && text.utf8.count <= 200 && text.unicodeScalars.contains { !$0.properties.isWhitespace }
    }

    /// Whether git takes `text` for an address: one line without blanks and angle brackets, something on both sides of
    /// an at sign.
    public static func isEmail(_ text: String) -> Bool {
        let parts = text.utf8.split(separator: UInt8(ascii: "@"), omittingEmptySubsequences: false)
        return isOneLine(text) && parts.count == 2 && parts.allSatisfy { !$0.isEmpty } && text.utf8.count <= 200
            && !text.unicodeScalars.contains { $0.properties.isWhitespace }
    }

    private static func isOneLine(_ text: String) -> Bool {
        text.unicodeScalars.allSatisfy { scalar in
            scalar.properties.generalCategory != .control && !"<>\u{2028}\u{2029}".unicodeScalars.contains(scalar)
        }
    }
}
