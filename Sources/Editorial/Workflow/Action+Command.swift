extension Action {
    /// The command that takes this action on the article called `name`, with a placeholder for what else it needs.
    func command(on name: String) -> String {
        let article = Wording.shellWord(name)
        switch self {
        case .create: return "galley create"
        case .configure: return "galley config set workflow FILE"
        case .save: return "galley edit \(article)"
        case .confirm: return "galley credits confirm \(article)"
        default: return (["galley", rawValue, article] + arguments).joined(separator: " ")
        }
    }

    private var arguments: [String] {
        switch self {
        case .attach, .detach: ["FILE"]
        case .credit: ["--contributor C --role R"]
        case .uncredit: ["--contributor C"]
        case .return, .kill: ["--note \"…\""]
        case .schedule: ["--at INSTANT"]
        case .revert: ["--to N"]
        case .assign: ["PERSON"]
        case .comment: ["--text \"…\""]
        case .resolve: ["COMMENT"]
        default: []
        }
    }
}
