/// Why a text is not YAML that Galley reads: what, and on which line.
public struct YAMLError: Error, Equatable, CustomStringConvertible, Sendable {
    /// The line, from 1; 0 where it is not known.
    public var line: Int
    /// What is wrong and what to do about it, in one line.
    public var problem: String

    /// An error at `line`.
    public init(line: Int, problem: String) {
        self.line = line
        self.problem = problem
    }

    /// One line for people.
    public var description: String { line > 0 ? "line \(line): \(problem)" : problem }
}
