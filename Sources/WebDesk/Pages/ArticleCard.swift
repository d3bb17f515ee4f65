import ArticleStore
import Editorial

/// An article as the board and lists show it.
struct ArticleCard: Sendable {
    let line: ArticleLine
    /// A passage as HTML, where words were looked for.
    var snippet: String?
    let reader: Reader

    /// What makes a card somebody's turn.
    struct Reader: Sendable {
        let person: Person
        let now: Instant
        let mayApprove: Bool
        let mayPublish: Bool
        let review: Set<StateName>
        let published: StateName

        init(_ person: Person, _ workflow: Workflow, now: Instant) {
            (self.person, self.now) = (person, now)
            mayApprove = workflow.eligible(for: .approve)?.includes(person.roles) ?? false
            mayPublish = workflow.eligible(for: .publish)?.includes(person.roles) ?? false
            (review, published) = (workflow.reviewStates, workflow.publishedState)
        }
    }

    /// Whether the person has it.
    var isYours: Bool { line.assignee == reader.person.handle.text }

    /// What the person is to do with it.
    var turn: String? {
        guard let state = StateName(line.state) else { return nil }
        if reader.review.contains(state), line.by != reader.person.handle.text {
            if reader.mayApprove { return "Your turn: review it" }
            if reader.mayPublish { return "Your turn: publish it" }
        }
        return isYours && state != reader.published && !reader.review.contains(state) ? "Your turn: write it" : nil
    }

    var values: PageValues {
        [
            "href": "/desk/articles/\(line.id)\(turn?.hasSuffix("write it") == false ? "/review" : "")",
            "headline": line.headline.isEmpty ? "(no headline yet)" : line.headline, "slug": line.slug,
            "assignee": line.assignee, "age": Self.age(of: line.updated, at: reader.now),
            "instant": line.updated.description, "words": String(line.words),
            "credits": line.credits.isEmpty ? nil : line.credits.joined(separator: ", "), "status": line.status,
            "statusClass": line.status, "section": line.section, "yours": isYours, "turn": turn, "snippet": snippet,
        ]
    }

    /// How long ago something was: `now`, `5 min`, `3 h`, `2 days`, then the date.
    static func age(of instant: Instant, at now: Instant) -> String {
        let minutes = max(0, now.seconds - instant.seconds) / 60
        switch minutes {
        case 0: return "now"
        case ..<60: return "\(minutes) min"
        case ..<1_440: return "\(minutes / 60) h"
        case ..<43_200: return "\(minutes / 1_440) day\(minutes < 2_880 ? "" : "s")"
        default: return String(instant.description.prefix(10))
        }
    }
}
