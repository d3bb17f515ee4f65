extension Trailers {
    /// Whether the action brought in an article that readers had already: a create that says as what, and since when.
    public var isArchiveImport: Bool { archivedAt != nil }

    /// Since when readers have an article that an archive brought in; nil for every other action.
    public var archivedAt: Instant? { action == .create && kind != nil ? effective : nil }
}
