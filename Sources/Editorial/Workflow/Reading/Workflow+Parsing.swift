extension Workflow {
    /// Reads `workflow.yaml`. The format is documented in the comments of the starter's file.
    /// - Throws: `WorkflowError` with every problem that was found, each with its line and what to do. States and moves
    ///   are looked at as a whole once every name in them is known.
    public static func parse(_ text: String) throws(WorkflowError) -> Workflow {
        guard text.utf8.count <= WorkflowReader.limit else {
            throw WorkflowError(problems: [.init(line: 0, fault: .tooLong(limit: WorkflowReader.limit))])
        }
        var reader = WorkflowReader()
        do throws(YAMLError) {
            reader.read(try YAMLNode.parse(text))
        } catch {
            throw WorkflowError(problems: [.init(line: error.line, fault: .notYAML(error.problem))])
        }
        var problems = reader.problems
        if problems.isEmpty {
            var check = WorkflowCheck(reader.sketch)
            check.run()
            problems = check.problems
        }
        guard problems.isEmpty, let workflow = Workflow(reader.sketch) else {
            throw WorkflowError(problems: problems.sorted { $0.line < $1.line })
        }
        return workflow
    }

    /// The workflow of a sketch that was checked; nil if it has no beginning or no end.
    private init?(_ sketch: WorkflowSketch) {
        guard let initial = sketch.initial, let published = sketch.targets(of: .publish).first else { return nil }
        states = sketch.states.map { WorkflowState(name: $0.name, meaning: $0.meaning) }
        roles = sketch.roles.map { WorkflowRole(name: $0.name, meaning: $0.meaning) }
        rules = Dictionary(grouping: sketch.rules, by: \.action).mapValues { $0.map(\.rule) }
        initialState = initial
        publishedState = published
        setAsideStates = sketch.targets(of: .spike, .kill)
        let reviewed = sketch.rules(of: .approve) + sketch.rules(of: .publish)
        let submissions = StateGraph(sketch.rules(of: .submit).flatMap(\.rule.moves))
        reviewStates = submissions.reached(from: reviewed.flatMap(\.rule.moves).map(\.from))
    }
}
