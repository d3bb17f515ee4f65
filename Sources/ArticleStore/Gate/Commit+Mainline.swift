import Editorial
internal import GitStore

extension Commit {
    /// What Galley recorded in the commit; no trailers where plain git made it, also where it copied ours.
    ///
    /// Galley commits as the person who acts; a cherry-pick or rebase keeps the author and has a committer of its own.
    var record: CommitMessage {
        var message = CommitMessage.parse(self.message)
        if author.name != committer.name || author.email != committer.email { message.trailers = .none }
        return message
    }

    /// Whether plain git made the commit, outside the workflow.
    var isForeign: Bool { record.trailers.action == nil }
}

extension GitRepository {
    /// Visits the commits of `main`, newest first: along first parents, and at a merge by plain git along the parent that
    /// has the newest action, since `git pull` puts its own side first.
    func mainline(from start: ObjectID, _ visit: (Commit) throws -> Bool) throws {
        var next: ObjectID? = start
        while let id = next {
            let commit = try commit(id)
            guard try visit(commit) else { return }
            next = commit.parents.count > 1 ? try newestSide(of: commit) : commit.parents.first
        }
    }

    private func newestSide(of merge: Commit) throws -> ObjectID? {
        var best: (parent: ObjectID, action: ObjectID)?
        for parent in merge.parents {
            guard let action = try newestAction(from: parent) else { continue }
            if let known = best, try known.action == action || isAncestor(action, of: known.action) { continue }
            best = (parent, action)
        }
        return best?.parent ?? merge.parents.first
    }

    private func newestAction(from start: ObjectID) throws -> ObjectID? {
        var found: ObjectID?
        try firstParents(from: start) { commit in
            if !commit.isForeign { found = commit.id }
            return found == nil
        }
        return found
    }
}
