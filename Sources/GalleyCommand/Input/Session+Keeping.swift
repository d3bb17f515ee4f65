import ArticleStore

extension Session {
    /// Runs what is done with a text that exists nowhere else; if it fails before the newsroom has kept the text, the
    /// text is kept now, and the error says where.
    func keeping<Value>(
        _ bytes: [UInt8], in newsroom: Newsroom, _ body: () async throws -> Value
    ) async throws -> Value {
        do { return try await body() } catch var error as NewsroomError {
            if error.kept == nil { error.kept = try? newsroom.keepLate(bytes) }
            throw error
        } catch {
            if let path = try? newsroom.keepLate(bytes) { output.say("the text is kept in \(path)") }
            throw error
        }
    }
}
