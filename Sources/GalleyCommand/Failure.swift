import ArgumentParser
import ArticleStore
import Editorial

/// An error as the command reports it, whatever part it comes from.
struct Failure {
    /// What went wrong in the newsroom; nil for a command line that says nothing sensible.
    let problem: NewsroomError.Problem?
    /// The name of the error in JSON.
    let code: String
    /// What was wrong, where, and what to do.
    let message: String
    /// How the command is used, for a command line that says nothing sensible; empty otherwise.
    let usage: String
    /// What the process exits with.
    let exitCode: Int32
    /// What the workflow misses.
    let unmet: [UnmetRequirement]
    /// Where a text that could not be saved was kept.
    var kept: String?
    /// What happened besides, before it failed.
    let notices: [String]
    /// Whether the action was done, and only the answer could not be written out.
    let isDone: Bool
    /// The revision that the person saw.
    let base: Int?
    /// The revision that stands.
    let current: Int?
    /// What both sides changed.
    var conflicts: [FieldConflict] = []

    /// Reads an error of the library, or of the command line.
    init(_ error: any Error) {
        switch error {
        case let error as NewsroomError: self.init(newsroom: error)
        case let error as Refusal: self.init(newsroom: NewsroomError(.refused(error, article: nil)))
        case let error as OutputError:
            self.init(newsroom: NewsroomError(.failed(error.description)), isDone: error.deed != nil)
        case let error as ValidationError: self.init(message: error.message, full: "")
        case let error as UnreadableArgument: self.init(message: error.message, full: "")
        case _ where Galley.exitCode(for: error) == .validationFailure:
            self.init(message: Galley.message(for: error), full: Galley.fullMessage(for: error))
        default: self.init(newsroom: NewsroomError(.failed("\(error)")))
        }
    }

    private init(newsroom error: NewsroomError, isDone: Bool = false) {
        problem = error.problem
        code = error.code
        message = error.description
        usage = ""
        exitCode = Self.exitCode(for: error.problem)
        unmet = error.unmet
        kept = error.kept
        notices = error.notices
        self.isDone = isDone
        if case .conflict(let conflict) = error.problem {
            (base, current) = (conflict.base, conflict.current)
            conflicts = conflict.conflicts
        } else {
            (base, current) = (error.base, error.current)
        }
    }

    /// A command line that makes no sense; how it is used is said where the parser found the fault.
    private init(message: String, full: String) {
        let said = "Error: \(message)\n"
        problem = nil
        code = "usage"
        self.message = message
        usage = full.hasPrefix(said) ? String(full.dropFirst(said.count)) : ""
        exitCode = ExitCode.validationFailure.rawValue
        (unmet, notices, isDone) = ([], [], false)
        (kept, base, current) = (nil, nil, nil)
    }

    /// The exit code of a conflict.
    static let conflictCode: Int32 = 3

    /// The exit codes that scripts rely on.
    static func exitCode(for problem: NewsroomError.Problem) -> Int32 {
        switch problem {
        case .refused: 2
        case .conflict: conflictCode
        case .notFound, .ambiguous: 4
        case .invalid, .notANewsroom, .busy, .failed: 1
        }
    }
}
