/// Why a text is not a workflow: everything that is wrong with it, in the order of its lines.
public struct WorkflowError: Error, Equatable, Sendable, CustomStringConvertible {
    /// What is wrong, at least one thing.
    public var problems: [WorkflowProblem]

    /// An error of these problems.
    public init(problems: [WorkflowProblem]) { self.problems = problems }

    /// One line for each problem.
    public var description: String { problems.map(\.description).joined(separator: "\n") }
}

/// One thing that is wrong with a workflow file, and where.
public struct WorkflowProblem: Equatable, Sendable, CustomStringConvertible {
    /// The line, from 1; 0 where the file as a whole is meant.
    public var line: Int
    /// What is wrong.
    public var fault: WorkflowFault

    /// A problem at `line`.
    public init(line: Int, fault: WorkflowFault) {
        self.line = line
        self.fault = fault
    }

    /// What to do about it, in one sentence.
    public var remedy: String { fault.remedy }

    /// `workflow.yaml, line 12: what is wrong. What to do.`
    public var description: String {
        let place = "workflow.yaml\(line > 0 ? ", line \(line)" : "")"
        return "\(place): \(fault.message). \(fault.remedy)\(fault.remedy.hasSuffix("?") ? "" : ".")"
    }
}
