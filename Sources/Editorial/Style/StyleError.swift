/// Why `style.yaml` is not a house style: which key, on which line, and what is wrong with it.
public struct StyleError: Error, Equatable, Sendable {
    /// What can be wrong with a value.
    public enum Problem: Equatable, Sendable {
        /// The text is not YAML.
        case notYAML(String)
        /// A map is needed.
        case notAMap
        /// Text is needed.
        case notText
        /// A text that takes up several lines, or has control characters.
        case notOneLine
        /// `true` or `false` is needed.
        case notTrueOrFalse
        /// One of these is needed.
        case notOneOf([String])
        /// The wording has no place for this.
        case lacks(placeholder: String)
        /// A web address is needed.
        case notAnAddress
        /// A time zone of the IANA database is needed.
        case notAZone
        /// A language tag is needed.
        case notALanguage
    }

    /// The line, from 1; 0 where it is not known.
    public var line: Int
    /// The key, with those around it: `credits.wording.en.and`.
    public var key: String
    /// What is wrong.
    public var problem: Problem

    /// An error at a key.
    public init(line: Int, key: String, problem: Problem) {
        self.line = line
        self.key = key
        self.problem = problem
    }
}

extension StyleError: CustomStringConvertible {
    /// One line for people, with the remedy.
    public var description: String {
        let place = line > 0 ? "line \(line): " : ""
        return place + (key.isEmpty ? "" : "\(key): ") + remedy
    }

    private var remedy: String {
        switch problem {
        case .notYAML(let text): text
        case .notAMap: "needs keys of its own, indented below it"
        case .notText: "needs text"
        case .notOneLine: "needs one line without control characters"
        case .notTrueOrFalse: "needs true or false"
        case .notOneOf(let values): "needs one of: \(values.joined(separator: ", "))"
        case .lacks(let placeholder): "lacks \(placeholder); write it where that is to stand"
        case .notAnAddress: "needs an address that begins with https:// or http://"
        case .notAZone: "needs a time zone such as Europe/Berlin or UTC"
        case .notALanguage: "needs a language tag such as en or pt-BR"
        }
    }
}
