extension Trailers {
    /// Whether the action brought in an article that readers had already: a create that says as what, and since when.
    public var isArchiveImport: Bool { action == .create && kind != nil && effective != nil }
}
