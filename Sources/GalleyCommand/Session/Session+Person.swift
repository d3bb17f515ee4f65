import ArgumentParser
import ArticleStore
import Editorial

extension Session {
    /// Who acts: `--as`, else `GALLEY_PERSON`, else whoever has git's `user.email`.
    ///
    /// Whether a handle belongs to somebody is for the newsroom to say when it decides.
    func person(in newsroom: Newsroom) async throws -> Handle {
        guard let name = global.person ?? variable("GALLEY_PERSON") else {
            guard let email = GitIdentity.email() else {
                throw ValidationError(
                    "Nobody acts: say who with --as PERSON or GALLEY_PERSON, or set git's user.email.")
            }
            return try await person(withEmail: email, in: newsroom)
        }
        return try await person(named: name, in: newsroom)
    }

    /// The person whose handle or e-mail address this is.
    func person(named name: String, in newsroom: Newsroom) async throws -> Handle {
        if name.utf8.contains(UInt8(ascii: "@")) { return try await person(withEmail: name, in: newsroom) }
        guard let handle = Handle(name) else { throw NewsroomError.unknownActor(name) }
        return handle
    }

    /// Who asks, where that is known; a question needs nobody.
    func personIfKnown(in newsroom: Newsroom) async -> Handle? {
        try? await person(in: newsroom)
    }

    private func person(withEmail email: String, in newsroom: Newsroom) async throws -> Handle {
        guard let person = try await newsroom.people().person(email: email) else {
            throw NewsroomError.unknownActor(email)
        }
        return person.handle
    }
}
