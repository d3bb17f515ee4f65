extension ArticlePath {
    /// The article in whose folder a file of the tree is; nil for a file elsewhere.
    public init?(containing file: String) {
        let parts = file.utf8.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
        guard parts.count >= 6 else { return nil }
        self.init(parts.prefix(5).map { String(Substring($0)) }.joined(separator: "/"))
    }

    /// Whether `text` can be an earlier address of an article: a path from the root of the site, one part or more, none of
    /// them empty, `.` or `..`, no control characters; not the root of all articles.
    public static func isAlias(_ text: String) -> Bool {
        guard text.utf8.first == UInt8(ascii: "/"), text.utf8.count <= 500 else { return false }
        var parts = text.split(separator: "/", omittingEmptySubsequences: false).dropFirst()
        if parts.last?.isEmpty == true { parts.removeLast() }
        let isClean = parts.allSatisfy { !["", ".", ".."].contains($0) }
        let isPlain = text.unicodeScalars.allSatisfy { scalar in
            scalar.properties.generalCategory != .control && !"?#\\".unicodeScalars.contains(scalar)
        }
        return isClean && isPlain && !parts.isEmpty && !["/", "/articles/"].contains(normalizedAddress(text))
    }
}
