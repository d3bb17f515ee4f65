internal import GRDB

/// One condition of a list, and the index that answers it.
struct ListFilter {
    /// The condition on a row of `article`.
    let condition: String
    let value: any DatabaseValueConvertible & Sendable
    /// Where to begin when this filter leads: a table with its index, the condition on that, and what it joins.
    let source: String
    let leading: String
    var join = ""
    /// Whether walking along the index gives the order of lists; otherwise what it finds must be sorted.
    var isOrdered = true
    /// The columns of `source` that give the order of lists.
    let order: (position: String, id: String)

    /// A filter on a column of `article` that has an index followed by position and id.
    private init(column: String, _ text: String) {
        condition = "article.\(column) = ?"
        value = StoredText(text)
        source = "article INDEXED BY article_\(column)"
        leading = condition
        order = ("article.position", "article.id")
    }

    private init(since instant: Int64) {
        condition = "article.updated >= ?"
        value = instant
        source = "article INDEXED BY article_updated"
        leading = condition
        order = ("article.position", "article.id")
        isOrdered = false
    }

    private init(credit name: String) {
        condition = """
            EXISTS (SELECT 1 FROM credited WHERE credited.name = ? AND credited.position = article.position \
            AND credited.id = article.id)
            """
        value = StoredText(CreditRow.folded(name))
        source = "credited"
        join = "CROSS JOIN article ON article.number = credited.article"
        leading = "credited.name = ?"
        order = ("credited.position", "credited.id")
    }

    /// The filters of a query, of its credits the first one; those first that usually let the fewest through.
    static func all(of query: ListQuery) -> [ListFilter] {
        var filters: [ListFilter] = []
        if let assignee = query.assignee { filters.append(ListFilter(column: "assignee", assignee)) }
        if let name = query.credits.first { filters.append(ListFilter(credit: name)) }
        if let section = query.section { filters.append(ListFilter(column: "section", section)) }
        if let person = query.by { filters.append(ListFilter(column: "person", person)) }
        if let state = query.state { filters.append(ListFilter(column: "state", state)) }
        if let status = query.status { filters.append(ListFilter(column: "status", status)) }
        if let instant = query.since { filters.append(ListFilter(since: instant)) }
        return filters
    }
}
