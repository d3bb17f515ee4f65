import Editorial

/// An action as it was asked for, before anything is decided.
struct Order: Sendable {
    /// What is asked for.
    enum Payload: Sendable {
        case create(Draft)
        case importStory(PreparedStory)
        case save(Edit)
        case step(Step)
        case configure(ConfigurationChange)
        case runDue

        /// The action that is asked for.
        var action: Action {
            switch self {
            case .create, .importStory: .create
            case .save: .save
            case .step(let step): step.action
            case .configure, .runDue: .configure
            }
        }
    }

    var payload: Payload
    /// The article, for actions on one that exists.
    var article: ArticleID?
    var options: ActionOptions
    /// Who asks; nil only where nobody needs to.
    var person: Handle?
}

/// What became of an order that was carried out.
struct OrderOutcome: Sendable {
    /// The article as the action left it; nil for an action on the newsroom.
    var result: ActionResult?
    /// The commit, or the head where nothing changed.
    var commit: String
    /// Whether a commit was made.
    var isChanged: Bool
    /// The schedules that were due and ran before it.
    var due: [DueOutcome] = []
}
