import ArticleStore
import Editorial

/// What an action did, in one line.
enum ActionSentence {
    /// `Submitted harbour-ferry (revision 1): draft -> review`; the state alone where the one before is not known.
    static func text(_ deed: String, _ result: ActionResult, from before: StateName? = nil) -> String {
        let slug = VisibleText.line(result.slug)
        guard result.isChanged else {
            return "Nothing to change in \(slug) (revision \(result.revision)): \(standing(result))"
        }
        let way = before.map { $0 == result.state ? "" : "\($0) -> " } ?? ""
        return "\(deed) \(slug) (revision \(result.revision)): \(way)\(standing(result))"
    }

    /// The state, and what readers have where that is not what the state says.
    private static func standing(_ result: ActionResult) -> String {
        let (state, status) = (result.state.text, result.status.rawValue)
        return state == status || result.status == .unpublished ? state : "\(state), \(status)"
    }
}
