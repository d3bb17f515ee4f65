/// What can be wrong with a workflow file.
public enum WorkflowFault: Equatable, Sendable {
    /// It is not YAML that Galley reads.
    case notYAML(String)
    /// It is longer than this many bytes.
    case tooLong(limit: Int)
    /// What stands under a key has another form than is read.
    case wrongForm(of: String, expected: String)
    /// A key is missing.
    case missingKey(String, in: String)
    /// A key is not known.
    case unknownKey(String, in: String, nearest: String?)
    /// A name may not be a state's or a role's.
    case badName(String)
    /// More states or roles than are read.
    case tooMany(String, limit: Int)
    /// A state or role stands twice.
    case repeated(String)
    /// No such action.
    case unknownAction(String, nearest: String?)
    /// No such state is declared.
    case unknownState(String, nearest: String?)
    /// No such role is declared.
    case unknownRole(String, nearest: String?)
    /// No such requirement.
    case unknownRequirement(String, nearest: String?)
    /// No such field.
    case unknownField(String, nearest: String?)
    /// The workflow cannot do without this action.
    case missingAction(Action)
    /// A move is not of the form `from -> to`.
    case badMove(String)
    /// A move leads to the state that it begins in.
    case idleMove(String)
    /// The action has two ways from one state.
    case repeatedOrigin(Action, StateName)
    /// The action cannot be taken in, or lead to, a state that is for something else.
    case misplaced(Action, StateName)
    /// The action cannot be taken in every state.
    case notEverywhere(Action)
    /// Publishing leads to two states.
    case twoPublishedStates([StateName])
    /// A state is for two things.
    case ambiguousState(StateName)
    /// A schedule could be set in a state that the article is not published from.
    case idleSchedule(StateName)
    /// No moves lead to the state.
    case unreachable(StateName)
    /// No moves lead from the state to publication.
    case deadEnd(StateName)
    /// A requirement cannot be asked of this action.
    case misplacedRequirement(RequirementName, Action)
    /// A requirement has an option that it does not take.
    case unknownOption(String, of: RequirementName)
    /// A requirement cannot be overridden.
    case noOverride(RequirementName)
    /// The number of approvals is none that makes sense.
    case badCount(String)
    /// An approval is required that nobody can give.
    case impossibleApproval(Action, StateName)
}
