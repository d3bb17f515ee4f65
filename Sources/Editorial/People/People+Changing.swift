/// Why the people of a newsroom are not changed as asked.
public enum PeopleError: Error, Equatable, Sendable, CustomStringConvertible {
    /// Nobody has the handle.
    case unknown(Handle)
    /// Somebody has the handle already.
    case taken(Handle)
    /// Somebody else has the e-mail address.
    case emailTaken(String, by: Handle)
    /// Not a name that git takes.
    case badName(String)
    /// Not an e-mail address.
    case badEmail(String)

    /// What is wrong and what to do, in one line.
    public var description: String {
        switch self {
        case .unknown(let handle): "nobody here is \(handle); galley people lists the handles"
        case .taken(let handle): "\(handle) is somebody already; take another handle, or change that person"
        case .emailTaken(let email, let handle):
            "\(YAMLEmitter.quoted(email)) is the address of \(handle); each person has one of their own"
        case .badName(let name):
            "\(YAMLEmitter.quoted(name)) is no name; it stands on one line, without < and >"
        case .badEmail(let email):
            "\(YAMLEmitter.quoted(email)) is no e-mail address; write one such as ana@example.org"
        }
    }
}

extension People {
    /// The people with one more, behind the others.
    /// - Throws: `PeopleError`
    public func adding(_ person: Person) throws(PeopleError) -> People {
        guard self.person(person.handle) == nil else { throw .taken(person.handle) }
        return try setting(person)
    }

    /// The people with one changed: only what differs gets new lines, other people's lines and comments stay.
    /// - Throws: `PeopleError`
    public func changing(_ person: Person) throws(PeopleError) -> People {
        guard self.person(person.handle) != nil else { throw .unknown(person.handle) }
        return try setting(person)
    }

    /// The people without one.
    /// - Throws: `PeopleError.unknown`
    public func removing(_ handle: Handle) throws(PeopleError) -> People {
        guard person(handle) != nil else { throw .unknown(handle) }
        return edited { $0.set(["people", handle.text], to: nil) }
    }

    private func setting(_ person: Person) throws(PeopleError) -> People {
        guard Person.isName(person.name) else { throw .badName(person.name) }
        guard Person.isEmail(person.email) else { throw .badEmail(person.email) }
        if let other = self.person(email: person.email), other.handle != person.handle {
            throw .emailTaken(person.email, by: other.handle)
        }
        let path = ["people", person.handle.text]
        guard let old = self.person(person.handle) else { return edited { $0.set(path, to: person.yaml) } }
        return edited { map in
            for key in ["name", "email", "roles", "keys"] {
                let (was, now) = (old.yaml[key], person.yaml[key])
                guard !YAMLNode.list([was].compactMap(\.self)).isIdentical(to: .list([now].compactMap(\.self))) else {
                    continue
                }
                map.set(path + [key], to: now)
            }
        }
    }
}

extension Person {
    /// The person as an entry of `people`, without the handle.
    fileprivate var yaml: YAMLNode {
        .map([
            ("name", .string(name)), ("email", .string(email)), ("roles", .list(roles.map { .string($0.text) })),
            ("keys", .texts(keys)),
        ])
    }
}
