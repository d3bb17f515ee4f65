extension ArticleContent {
    /// Why a site generator would not show the page at an instant, in a few words; nil where it would.
    ///
    /// Hugo and Jekyll: `draft: true`, `published: false`, a `publishDate` to come, an `expiryDate` that is past.
    public func holdsBack(at now: Instant) -> String? {
        for key in frontMatter.keys {
            guard let value = frontMatter[key] else { continue }
            let instant = value.text.flatMap { Instant($0) }
            switch key.lowercased() {
            case "draft" where value.flag == true: return "\(key): true"
            case "published" where value.flag == false: return "\(key): false"
            case "publishdate", "pubdate":
                if let instant, instant > now { return "\(key): \(instant)" }
            case "expirydate", "unpublishdate":
                if let instant, instant <= now { return "\(key): \(instant)" }
            default: continue
            }
        }
        return nil
    }
}
