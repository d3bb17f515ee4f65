/// How far a long piece of work has come.
///
/// Whoever wants to know sets ``report`` around what may take long; nobody need hand anything on:
///
///     try await WorkProgress.$report.withValue({ print($0.done) }) { try await newsroom.rebuildCatalogue() }
public struct WorkProgress: Sendable, Equatable {
    /// What is being done, in a few words for people, for example `Indexing commits`.
    public var what: String
    /// How much of it is done; 0 or more.
    public var done: Int
    /// How much there is to do; nil while that is not known.
    public var total: Int?

    /// Work of which this much is done.
    public init(_ what: String, done: Int, total: Int? = nil) {
        self.what = what
        self.done = done
        self.total = total
    }

    /// Takes what is told of work under way, now and then, from any thread, one call after another.
    public typealias Report = @Sendable (WorkProgress) -> Void

    /// Who wants to know of the work that this task does; nil if nobody does.
    @TaskLocal public static var report: Report?
}
