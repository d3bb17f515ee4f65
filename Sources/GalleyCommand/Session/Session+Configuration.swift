import ArticleStore

extension Session {
    /// Takes a change to the newsroom itself and says what became of it.
    func configure(
        _ newsroom: Newsroom, _ change: ConfigurationChange, _ noting: NoteArguments, _ deed: String
    ) async throws {
        let person = try await person(in: newsroom)
        let result = try await newsroom.configure(change, options: noting.options, by: person)
        let line = result.isChanged ? deed : "Nothing to change"
        try report(
            ["commit": .string(result.commit), "changed": .bool(result.isChanged)], line, notices: result.notices)
    }
}
