extension ArticlePath {
    /// The article in whose folder a file of the tree is; nil for a file elsewhere.
    public init?(containing file: String) {
        let parts = file.utf8.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
        guard parts.count >= 6 else { return nil }
        self.init(parts.prefix(5).map { String(Substring($0)) }.joined(separator: "/"))
    }
}
