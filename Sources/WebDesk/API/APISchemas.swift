import ArticleStore
import Editorial

/// The schemas that routes name.
enum APISchemas {
    private typealias S = APISchema

    static let all: [(String, JSON)] = [
        ("Problem", problem), ("Unmet", unmet), ("Article", article), ("ArticleLine", line), ("Hit", hit),
        ("Column", column), ("ActionResult", result), ("LogEntry", entry), ("Diff", diff), ("Provenance", provenance),
        ("Contributor", contributor), ("UnknownContributor", unknown), ("Person", person), ("Token", token),
        ("NewToken", newToken), ("ConfigurationResult", configured),
    ]

    private static let unmet = S.object([
        ("requirement", S.text), ("message", S.text), ("remedy", S.text),
    ])

    /// RFC 9457, with what the workflow misses and the two sides of a conflict.
    private static let problem: JSON = [
        "type": "object", "required": ["type", "title", "status", "detail", "code"],
        "properties": [
            "type": S.text, "title": S.text, "status": S.whole, "detail": S.text, "code": S.text,
            "unmet": S.list(S.named("Unmet")), "kept": S.text, "base": S.whole, "current": S.whole,
            "merged": S.textOrNull, "conflicts": S.list(["type": "object"]), "candidates": S.list(["type": "object"]),
        ],
    ]

    private static let article = S.object([
        ("id", S.text), ("slug", S.text), ("path", S.text), ("revision", S.whole), ("state", S.text),
        ("status", S.text), ("content", S.objectID), ("fields", ["type": "object"]),
        ("credits", S.list(["type": "object"])), ("media", S.list(["type": "object"])),
        ("approvals", S.list(S.object([("by", S.text), ("at", S.text), ("content", S.objectID)]))),
        (
            "comments",
            S.list(
                S.object([
                    ("id", S.text), ("by", S.text), ("at", S.text), ("text", S.text), ("blocking", S.flag),
                ]))
        ),
        ("schedule", S.optional(["type": "object"])), ("kind", S.textOrNull), ("assignee", S.textOrNull),
        ("section", S.textOrNull), ("tags", S.texts), ("body", S.text),
    ])

    private static let lineMembers: [(String, JSON)] = [
        ("id", S.text), ("slug", S.text), ("path", S.text), ("headline", S.text), ("state", S.text), ("status", S.text),
        ("revision", S.whole), ("updated", S.instant), ("by", S.text), ("cursor", S.text),
    ]

    private static let line = S.object(
        lineMembers + [
            ("assignee", S.textOrNull), ("words", S.whole), ("section", S.textOrNull), ("credits", S.texts),
        ])

    private static let hit = S.object(
        lineMembers + [
            ("snippet", S.list(S.object([("text", S.text), ("hit", S.flag)]))), ("rankedAtOnce", S.wholeOrNull),
        ])

    private static let column = S.object([
        ("state", S.text), ("count", S.whole), ("articles", S.list(S.named("ArticleLine"))),
    ])

    private static let result = S.object([
        ("id", S.text), ("slug", S.text), ("path", S.text), ("revision", S.whole), ("state", S.text),
        ("status", S.text), ("content", S.objectID), ("commit", S.objectID), ("edition", S.textOrNull),
        ("changed", S.flag), ("notices", S.texts), ("confirmed", S.list(["type": "object"])),
    ])

    private static let entry = S.object([
        ("revision", S.whole), ("action", S.text), ("person", S.text), ("at", S.instant), ("from", S.textOrNull),
        ("to", S.textOrNull), ("commit", S.objectID), ("content", S.text), ("note", S.textOrNull),
    ])

    private static let diff = S.object([
        ("from", S.text), ("to", S.text), ("fields", S.list(["type": "object"])), ("summary", S.text),
        ("advisory", S.text), ("changes", S.list(["type": "object"])), ("paragraphs", S.list(["type": "object"])),
        ("words", ["type": "object"]), ("wordsInserted", S.whole), ("wordsDeleted", S.whole), ("coarse", S.flag),
        ("patch", S.text),
    ])

    private static let provenance = S.object([
        ("article", S.text), ("revision", S.whole), ("words", S.list(["type": "object"])),
        ("sentences", S.list(["type": "object"])), ("shares", S.list(["type": "object"])),
    ])

    private static let contributor: JSON = [
        "type": "object", "required": ["id", "name", "kind", "aliases", "wording", "terms", "rate", "active"],
        "properties": [
            "id": S.text, "name": S.text, "kind": S.text, "aliases": S.texts, "wording": ["type": "object"],
            "terms": S.textOrNull, "rate": S.textOrNull, "active": ["type": "object"], "articles": S.whole,
        ],
    ]

    private static let unknown = S.object([
        ("name", S.text), ("kind", S.text), ("articles", S.whole), ("example", S.text),
        ("matches", S.list(["type": "object"])), ("add", S.text),
    ])

    private static let person = S.object([("handle", S.text), ("name", S.text), ("roles", S.texts)])

    private static let tokenMembers: [(String, JSON)] = [
        ("id", S.text), ("name", S.text), ("scopes", S.texts), ("created", S.instant), ("expires", S.textOrNull),
    ]
    private static let token = S.object(tokenMembers)
    private static let newToken = S.object(tokenMembers + [("secret", S.text)])
    private static let configured = S.object([("commit", S.objectID), ("changed", S.flag), ("notices", S.texts)])
}
