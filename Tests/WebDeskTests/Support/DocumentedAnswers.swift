import ArticleStore
import Testing

@testable import WebDesk

/// The answers that the description of the API has, by which each answer to a test is checked.
enum DocumentedAnswers {
    /// The statuses of each method of each path, which is in its parts.
    private static let all: [(parts: [Substring], method: String, statuses: Set<String>)] = {
        guard case .object(let paths)? = OpenAPIDocument.json["paths"] else { return [] }
        return paths.flatMap { path -> [(parts: [Substring], method: String, statuses: Set<String>)] in
            guard case .object(let methods) = path.value else { return [] }
            return methods.map { method in
                guard case .object(let answers)? = method.value["responses"] else { return ([], "", []) }
                let parts = (APIController.base + path.key).split(separator: "/")
                return (parts, method.key.uppercased(), Set(answers.map(\.key)))
            }
        }
    }()

    /// Notes an issue where the description has no such answer to a request of the API.
    static func check(_ method: String, _ path: String, _ status: Int) {
        let parts = path.split(separator: "?")[0].split(separator: "/")
        let routes = all.filter { route in
            route.method == method && route.parts.count == parts.count
                && zip(route.parts, parts).allSatisfy { $0 == $1 || $0.hasPrefix("{") }
        }
        guard !routes.isEmpty else { return }
        #expect(routes.contains { $0.statuses.contains("\(status)") }, "undocumented: \(method) \(path): \(status)")
    }
}

extension JSON {
    /// The member of an object; nil if there is none.
    fileprivate subscript(key: String) -> JSON? {
        guard case .object(let members) = self else { return nil }
        return members.first { $0.key == key }?.value
    }
}
