import ArticleStore
import Editorial

extension Failure {
    /// `{"error":{"code","message","unmet":[…]}}`, with `kept`, `base`, `current` and `conflicts` where they apply.
    var json: JSON {
        var error: JSON = [
            "code": .string(code), "message": .string(message),
            "unmet": .array(unmet.map(JSON.init)),
        ]
        if let kept { error = error.followed(by: ["kept": .string(kept)]) }
        if let base { error = error.followed(by: ["base": .number(base)]) }
        if let current { error = error.followed(by: ["current": .number(current)]) }
        if !conflicts.isEmpty { error = error.followed(by: ["conflicts": .array(conflicts.map(\.json))]) }
        return ["error": error]
    }
}
