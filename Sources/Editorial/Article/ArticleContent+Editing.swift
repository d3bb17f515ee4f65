extension ArticleContent {
    /// Sets or removes the embargo; one that is the same instant keeps its spelling.
    public mutating func setEmbargo(_ instant: Instant?) {
        if let instant, let current = try? embargoed, current == instant { return }
        set(.embargoed, to: instant.map { .string($0.description) })
    }

    /// The content with fields set as a person wrote them; an empty value empties the field.
    ///
    /// A custom field that stands there in other capitals keeps its spelling.
    /// - Throws: `FieldError` for the first that is not valid, or is not part of the content.
    public func changing(_ assignments: [(name: String, value: String)]) throws(FieldError) -> ArticleContent {
        var changed = self
        for (name, value) in assignments {
            let assignment = try FieldAssignment(name, value)
            guard assignment.place == .frontMatter else { throw .misplaced(name, assignment.place) }
            let key = changed.frontMatter.keys(named: assignment.key)
            let exact = key.count == 1 && ArticleField(key: assignment.key) == nil ? key[0] : assignment.key
            changed.frontMatter.set(exact, to: assignment.value)
        }
        return changed
    }

    /// The content of a killed article: a notice under a headline of its own, at the same address.
    ///
    /// Kept are the identity, the date, the slug, the aliases, the section and the language, nothing else: no comment
    /// of the old front matter either.
    public func noticed(headline: String, note: String) -> ArticleContent {
        var notice = ArticleContent(FrontMatter(body: "", lineEnding: frontMatter.lineEnding))
        let kept: [ArticleField] = [.id, .date, .slug, .aliases, .section, .language]
        for field in kept {
            guard let node = node(field), !node.isNull else { continue }
            notice.set(field, to: node)
            if field == .id { notice.headline = headline }
        }
        notice.headline = headline
        notice.body = note.utf8.last == 0x0A ? note : note + "\n"
        return notice
    }

    /// Sets a field of the front matter, unless it is the same already.
    mutating func set(_ field: ArticleField, to node: YAMLNode?) { frontMatter.set(field.key, to: node) }

    /// Sets a text; one that reads the same now (a number, say) stays as it is written.
    mutating func setText(_ field: ArticleField, to text: String?) {
        if let text, let current = node(field)?.text, current.hasSameBytes(as: text) { return }
        set(field, to: text.map(YAMLNode.string))
    }

    /// Sets a list of texts; an empty one takes the field out.
    mutating func setTexts(_ field: ArticleField, to texts: [String]) {
        let current = self.texts(field)
        if !texts.isEmpty, current.count == texts.count, zip(current, texts).allSatisfy({ $0.hasSameBytes(as: $1) }) {
            return
        }
        set(field, to: texts.isEmpty ? nil : .list(texts.map(YAMLNode.string)))
    }

    /// Sets a list of maps; an entry that is there already keeps what else it holds, an empty list takes the field out.
    mutating func setEntries<Value: Hashable>(
        _ field: ArticleField, to values: [Value], read: (YAMLNode) -> Value?, write: (Value) -> YAMLNode
    ) {
        let old = (node(field)?.elements ?? []).compactMap { node in read(node).map { (value: $0, node: node) } }
        let isSame = YAMLNode.list(old.map { write($0.value) }).isIdentical(to: .list(values.map(write)))
        guard !isSame else { return }
        var known = Dictionary(grouping: old, by: \.value)
        let nodes = values.map { value in
            let written = write(value)
            guard let first = known[value]?.first, write(first.value).isIdentical(to: written) else { return written }
            known[value]?.removeFirst()
            return first.node
        }
        set(field, to: nodes.isEmpty ? nil : .list(nodes))
    }
}
