extension GitRepository {
    /// Asks git itself whether the repository is sound: `git fsck --strict --no-dangling`, without the user's or the
    /// system's configuration.
    /// - Returns: Git's complaints, a line each; none if all is well.
    /// - Throws: `GitError.gitNotInstalled`, or `system` if git cannot be started.
    /// - Complexity: O(everything in the repository).
    public func fsck() throws -> [String] {
        var complaints: [String] = []
        let git = try GitCommand(on: path)
        let ending = try git.end(["fsck", "--strict", "--no-dangling", "--no-progress"], output: nil) { line in
            // Notices say that a repository is still empty, which is no fault.
            if !line.hasPrefix("notice: ") { complaints.append(line) }
        }
        guard complaints.isEmpty, ending.status != 0 else { return complaints }
        return ["git fsck ended with status \(ending.status)"]
    }
}
