extension People {
    /// The text of `.mailmap`, by which git shows names: one line a person, in the order of the file.
    ///
    /// Format: <https://git-scm.com/docs/gitmailmap>.
    public var mailmap: String { all.map { "\($0.name) <\($0.email)>\n" }.joined() }
}
