import ArticleStore
import Editorial

/// All routes of the API, in the order of its description.
enum APIRoutes {
    static let all =
        about + articles + actions + imports + histories + lists + credits + contributors + newsroom + tokens + events
}
