import Editorial

extension Newsroom {
    /// A person of the newsroom, who may see what readers do not: drafts, reviews, differences, histories.
    ///
    /// Whoever stands in `people.yaml` with a role may; whoever does not, or whose roles were taken away, sees the edition.
    /// - Throws: `NewsroomError` that says what is missing.
    public func insider(_ handle: Handle) async throws -> Person {
        guard let person = try await people().person(handle) else { throw NewsroomError.unknownActor(handle.text) }
        guard person.roles.isEmpty else { return person }
        let unmet = UnmetRequirement(
            requirement: "role", message: "\(handle) has no role in this newsroom, and sees what readers see.",
            remedy: "Have an administrator give a role: galley people add \(handle) --role reporter.")
        throw NewsroomError(.refused(Refusal(action: .configure, unmet: [unmet]), article: nil))
    }
}
