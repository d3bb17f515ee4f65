/// The front matter keys that make a site generator drop a page, move it or hand it to another template.
///
/// Hugo: `hugolib/page__meta.go` and `resources/page/pagemeta/page_frontmatter.go` of 0.111 with its aliases of dates,
/// <https://gohugo.io/content-management/front-matter/>, and the keys that later versions added. Jekyll and Eleventy:
/// <https://jekyllrb.com/docs/front-matter/>, <https://www.11ty.dev/docs/data-configuration/>.
public enum GeneratorKeys {
    /// The keys, in small letters; generators do not look at capitals.
    public static let all: [String] = [
        "draft", "published", "publishdate", "pubdate", "expirydate", "unpublishdate", "url", "path", "permalink",
        "type", "kind", "layout", "build", "_build", "headless", "cascade", "outputs", "markup", "pagination",
        "eleventyexcludefromcollections",
    ]

    private static let set = Set(all)

    /// Whether `key` is one of them, in any capitals.
    public static func contains(_ key: String) -> Bool { set.contains(key.lowercased()) }
}
