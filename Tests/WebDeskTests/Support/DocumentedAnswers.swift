import ArticleStore
import HTTPTypes
import Testing

@testable import WebDesk

/// The answers that the description of the API has, by which each answer to a test is checked.
enum DocumentedAnswers {
    /// Notes an issue where the description has no such answer to a request of the API.
    static func check(_ method: String, _ path: String, _ status: Int) {
        let parts = path.split(separator: "?")[0].split(separator: "/")
        for route in APIRoutes.all where route.method.rawValue == method && APIController.matches(route, parts) {
            let answers = OpenAPIDocument.json["paths"][route.path][method.lowercased()]["responses"]
            #expect(answers["\(status)"] != .null, "undocumented: \(method) \(path): \(status)")
        }
    }
}
