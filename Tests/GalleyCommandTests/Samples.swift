import Testing

@testable import ArticleStore
@testable import Editorial

/// Values of the library, as the tests of the command need them.
enum Samples {
    static let id = "01JD9M2K3N4P5Q6R7S8T9V0W1X"
    static let hex = "3f2a91c0000000000000000000000000000000ab"

    static func result(changed: Bool = true, status: PublicationStatus = .unpublished) throws -> ActionResult {
        ActionResult(
            id: try #require(ArticleID(id)), slug: "harbour-ferry", path: "articles/2026/11/22/harbour-ferry",
            revision: 1, state: try #require(StateName("review")), status: status,
            content: try #require(ContentID(hex)), commit: "abc", edition: nil, isChanged: changed, notices: [])
    }

    static func line(_ headline: String, state: String = "draft", slug: String = "harbour-ferry") -> ArticleLine {
        ArticleLine(
            id: id, slug: slug, path: "p", headline: headline, state: state, status: "unpublished", revision: 1,
            updated: Instant(seconds: 0), by: "eva", assignee: nil, words: 3, cursor: "1-\(id)")
    }

    static let refusal = Refusal(
        action: .publish,
        unmet: [
            UnmetRequirement(
                requirement: "approvals", message: "1 of 2 approvals, for an older version.",
                remedy: "galley submit harbour-ferry"),
            UnmetRequirement(requirement: "role", message: "Needs a publisher.", remedy: "Ask pia."),
        ])
}
