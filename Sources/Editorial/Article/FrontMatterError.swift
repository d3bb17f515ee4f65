/// Why a document's front matter is not read.
public enum FrontMatterError: Error, Equatable, Sendable {
    /// It is not YAML, has a key twice or an alias.
    case notRead(line: Int, problem: String)
    /// It is a text or a list.
    case notAMap
    /// It opens on line 1 and no line closes it.
    case neverClosed
    /// It is written in TOML, between lines `+++`.
    case isTOML
    /// It is a JSON object.
    case isJSON
    /// It is larger than is read.
    case tooLarge(bytes: Int, limit: Int)

    /// The line of the file, from 1.
    public var line: Int {
        switch self {
        case .notRead(let line, _): line
        case .notAMap: 2
        case .neverClosed, .isTOML, .isJSON, .tooLarge: 1
        }
    }
}

extension FrontMatterError: CustomStringConvertible {
    /// What is wrong, on which line and what to do, in one line.
    public var description: String { "line \(line): \(problem)" }

    private var problem: String {
        switch self {
        case .notRead(_, let problem):
            "the front matter cannot be read: \(problem)"
        case .notAMap:
            "what stands between the two lines --- is not front matter, which has `key: value` lines; if the first "
                + "line is a rule, put an empty line after it"
        case .neverClosed:
            "the front matter opens here and never closes; put a line --- after its last key"
        case .isTOML:
            "front matter between +++ is TOML, which is not read; write it as YAML between two lines ---"
        case .isJSON:
            "front matter in braces is JSON, which is not read; write it as YAML between two lines ---"
        case .tooLarge(let bytes, let limit):
            "the front matter has \(bytes) bytes and at most \(limit) are read; move text into the body"
        }
    }
}
