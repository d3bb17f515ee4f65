import ArticleStore
import Editorial
import Hummingbird
import HTTPTypes
import HummingbirdCore
import NIOCore

/// A page of the desk: what all of them show, around what one shows.
struct Page: Sendable {
    let desk: Desk
    let visitor: Visitor
    /// The person who looks; nil where nobody is known.
    let person: Person?

    /// The parts of the desk that every page leads to.
    private static let parts = [
        ("/desk", "Board"), ("/desk/new", "New article"), ("/desk/credits", "Credits"), ("/desk/workflow", "Workflow"),
    ]

    /// An answer with the page.
    func response(
        _ template: String, title: String, at path: String, status: HTTPResponse.Status = .ok, formProof: String? = nil,
        _ values: PageValues
    ) throws -> Response {
        let text = try Templates.page(template, common(title, path, formProof).with(values))
        return Self.html(text, status: status)
    }

    static func html(_ text: String, status: HTTPResponse.Status = .ok) -> Response {
        Response(
            status: status, headers: [.contentType: "text/html; charset=utf-8", .cacheControl: "private, no-cache"],
            body: ResponseBody(byteBuffer: ByteBuffer(string: text)))
    }

    private func common(_ title: String, _ path: String, _ formProof: String?) -> PageValues {
        return [
            "title": title, "newsroom": desk.name,
            "csrf": formProof ?? visitor.formProof,
            "person": person.map { person -> PageValues in
                [
                    "handle": person.handle.text, "name": person.name,
                    "roles": person.roles.map(\.text).joined(separator: ", "),
                ]
            },
            "nav": Self.parts.map { href, label -> PageValues in
                ["href": href, "label": label, "current": href == path]
            },
            "q": "",
        ]
    }

    /// An answer that leads to another page.
    static func redirect(to path: String) -> Response {
        Response(status: .seeOther, headers: [.location: path, .cacheControl: "no-store"])
    }
}

extension Visitor {
    /// What forms have to bring; empty where nobody is logged in.
    var formProof: String {
        if case .person(_, let session) = self { session.formProof } else { "" }
    }
}

extension Problem {
    /// As pages show it.
    var values: PageValues {
        ["title": title, "detail": detail, "unmet": unmet.map(\.values)]
    }

    /// What the workflow misses.
    private var unmet: [UnmetRequirement] {
        guard case .array(let elements)? = members.first(where: { $0.key == "unmet" })?.value else { return [] }
        return elements.map { element in
            func text(_ key: String) -> String {
                guard case .object(let members) = element,
                    case .string(let text)? = members.first(where: { $0.key == key })?.value
                else { return "" }
                return text
            }
            return UnmetRequirement(requirement: text("requirement"), message: text("message"), remedy: text("remedy"))
        }
    }
}

extension UnmetRequirement {
    /// As pages show it. A remedy that is a command is for those who sit at a terminal.
    var values: PageValues {
        ["requirement": requirement, "message": message, "remedy": remedy.hasPrefix("galley ") ? nil : remedy]
    }
}
