import Editorial
import WebDesk

/// Who works here, for people.
enum PeopleTable {
    static func lines(_ people: [Person], _ terminal: Terminal) -> [String] {
        let rows = people.map { person in
            [person.handle.text, person.name, person.roles.map(\.text).joined(separator: ", "), person.email]
        }
        let columns: [Table.Column] = [
            .init(title: "HANDLE"), .init(title: "NAME", isFlexible: true), .init(title: "ROLES"),
            .init(title: "E-MAIL"),
        ]
        return Table(columns, rows: rows).lines(on: terminal)
    }
}

/// Who can be credited, for people.
enum ContributorTable {
    static func lines(_ contributors: [Contributor], _ terminal: Terminal) -> [String] {
        let rows = contributors.map { contributor in
            [contributor.id, contributor.name, contributor.kind.rawValue, contributor.aliases.joined(separator: ", ")]
        }
        let columns: [Table.Column] = [
            .init(title: "ID"), .init(title: "NAME"), .init(title: "KIND"),
            .init(title: "ALIASES", isFlexible: true),
        ]
        return Table(columns, rows: rows).lines(on: terminal)
    }
}
