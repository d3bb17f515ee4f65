import Editorial
internal import GitStore

/// Where `main` stands, and what is known of it beside the catalogue.
struct Mainline {
    /// The newest commit.
    var head: Commit
    /// The edition as the newest action leaves it; nil while nothing was ever published.
    var edition: ObjectID?
    /// The number of commits of `main`: the position of the newest one.
    var position: Int
    /// The newest actions, which the catalogue may not have yet.
    var recent = RecentActions()
    /// The folders of articles that were acted on lately; somebody else may have acted on the others before.
    var places = RecentValues<ArticleID, ArticlePath>(limit: 8_192)
}
