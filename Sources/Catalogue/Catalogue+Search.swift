internal import GRDB

extension Catalogue {
    /// The articles whose latest headline, standfirst, text or slug hold all of some words, the best match first.
    ///
    /// Upper and lower case are alike, and so are letters with and without accents. Words of scripts without spaces are
    /// found anywhere in a run of text. The last word may be the beginning of a longer one, unless many articles have it
    /// as it is, or it has fewer than four letters in a large newsroom. Of words, 500 characters count; without a letter
    /// or digit, nothing is found.
    /// - Throws: `CatalogueError`.
    /// - Complexity: Up to 1,000 articles that match are ranked, all at once (bm25, headline first). Where more do, 200 at
    ///   a time, those added last first: by the words that the headline has, then standfirst and slug, then the newest.
    public func search(_ query: SearchQuery) throws(CatalogueError) -> FoundRows {
        guard query.limit > 0, let expression = SearchExpression(words: query.words) else { return FoundRows() }
        return try connections.read { db in
            var found = FoundRows()
            var next = query.after
            repeat {
                let window = try SearchWindow(expression, after: next, db)
                if window.isPartial { found.rankedAtOnce = SearchWindow.partial }
                let ranked = try SearchRanking(expression, window, db).numbers()
                let page = window.page(of: ranked, after: next, limit: query.limit - found.rows.count)
                found.rows += try Passages(expression, window, db).rows(page)
                next = page.last?.cursor ?? window.next
            } while found.rows.count < query.limit && next?.last == nil && next != nil
            return found
        }
    }
}
