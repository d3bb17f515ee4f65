import ArgumentParser
import ArticleStore
import Editorial

extension Session {
    /// Opens the newsroom that `--newsroom`, `GALLEY_NEWSROOM` or the current folder says.
    func newsroom(remembering memory: RememberedMemory = .plenty) async throws -> Newsroom {
        let path = global.newsroom ?? variable("GALLEY_NEWSROOM")
        do {
            let newsroom = try await Newsroom.open(
                at: path ?? ".", clock: clock(), identifiers: identifiers, remembering: memory)
            opened.add(newsroom)
            return newsroom
        } catch let error as NewsroomError {
            guard path == nil, case .notANewsroom = error.problem else { throw error }
            let advice = "say which one with --newsroom PATH or GALLEY_NEWSROOM; `galley init PATH` makes one."
            throw NewsroomError(.notANewsroom(path: ".", "there is no newsroom here; \(advice)"))
        }
    }

    /// Who can be credited: as the newsroom says, else, where none is named and the current folder is none, as a new one
    /// would.
    func contributors() async throws -> ContributorRegistry {
        let newsroom: Newsroom
        do { newsroom = try await self.newsroom() } catch let error as NewsroomError {
            let isNamed = (global.newsroom ?? variable("GALLEY_NEWSROOM")) != nil
            guard !isNamed, case .notANewsroom = error.problem else { throw error }
            return try ContributorRegistry.starter()
        }
        return try await newsroom.contributors()
    }

    /// Where the time is read: the machine, or `GALLEY_NOW`.
    func clock() throws -> NewsroomClock {
        guard let text = variable("GALLEY_NOW") else { return .system }
        guard Timestamp.statesOffset(text), let instant = Instant(text) else {
            throw ValidationError("GALLEY_NOW is “\(text)”; give an instant as RFC 3339 has it: 2026-11-22T18:00:00Z.")
        }
        return .fixed(instant)
    }

    /// Where ids come from: chance, or `GALLEY_SEED`.
    var identifiers: IdentifierSource {
        variable("GALLEY_SEED").map(IdentifierSource.seeded) ?? .random
    }
}
