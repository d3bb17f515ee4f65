import ArticleStore

extension Session {
    /// Does some work and meanwhile shows on standard error how far it is, where a person sees that and wants to.
    /// - Parameter delay: How long nothing is shown yet.
    func showingProgress<Value>(
        after delay: Duration = .zero, of work: () async throws -> Value
    ) async rethrows -> Value {
        guard let width = terminal.progressWidth, !global.quiet, !global.json else { return try await work() }
        let bar = ProgressBar(width: width, after: delay, write: output.writeError)
        defer { bar.clear() }
        return try await WorkProgress.$report.withValue({ bar.show($0) }, operation: work)
    }
}
