public import Editorial

extension Newsroom {
    /// Keeps bytes that could not become an article or a revision.
    /// - Returns: The file's path.
    /// - Throws: `NewsroomError` if they cannot be written.
    public func keepLate(_ bytes: [UInt8]) throws -> String {
        try lateTexts.keep(bytes, named: "text", at: clock.now)
    }

    /// Keeps a document of an article that cannot be saved yet.
    /// - Parameter base: The revision that it is based on.
    /// - Returns: The file's path.
    /// - Throws: `NewsroomError` if it cannot be written.
    public func keepLate(_ document: [UInt8], of article: ArticleID, base: Int) throws -> String {
        let name = LateText.name(article: article, base: base, part: .document)
        return try lateTexts.keep(document, named: name, at: clock.now)
    }

    /// The texts that wait under `desk/late/`, oldest first.
    /// - Throws: `NewsroomError` if the folder cannot be read.
    public func waitingTexts() throws -> [LateText] { try lateTexts.all() }

    /// Takes a text away that was settled.
    /// - Throws: `NewsroomError` if the file cannot be removed.
    public func removeLate(_ text: LateText) throws { try lateTexts.remove(text) }

    /// What a kept text changes, for ``settle(_:_:base:)``.
    /// - Throws: `NewsroomError` if the file is gone, or cannot be read as what it is.
    public func edit(of text: LateText) throws(NewsroomError) -> Edit {
        try NewsroomError.translating {
            try text.edit(try StoryText.text(try lateTexts.bytes(of: text), named: text.path))
        }
    }

    /// Brings a change together with what stands, for a person to settle; nothing is saved.
    /// - Parameter base: The revision that the change is based on.
    /// - Throws: `NewsroomError` if there is no such revision, or the change is not valid.
    public func settle(_ article: ArticleID, _ edit: Edit, base: Int) async throws(NewsroomError) -> Settlement {
        let seen = try await reader.article(article, .revision(base)).content
        let standing = try await reader.current(article)
        do {
            return try RevisionMerge(article: standing, edit: edit, base: (base, seen)).settlement
        } catch { throw NewsroomError(translating: error) }
    }

    /// Runs a save or creation; if it is refused or fails, the text is kept and the error says where.
    func keepingText(
        of text: String?, article: ArticleID? = nil, part: LateText.Part = .document, base: Int? = nil,
        _ body: () async throws -> ActionResult
    ) async throws(NewsroomError) -> ActionResult {
        do { return try await body() } catch {
            var error = NewsroomError(translating: error)
            if let article, let standing = try? await reader.article(article, .current) {
                error.base = base ?? standing.revision
                error.current = standing.revision
            }
            if let text {
                let name = article.map { LateText.name(article: $0, base: error.base, part: part) } ?? "new"
                error.kept = try? lateTexts.keep(Array(text.utf8), named: name, at: clock.now)
            }
            throw error
        }
    }
}

extension Draft {
    /// What of the draft somebody typed, as one text.
    var lateText: String? {
        let lines = [("title", headline), ("description", standfirst ?? ""), ("byline", byline ?? "")]
        return LateLayout.compose(lines.filter { !$0.1.isEmpty } + fields.map { ($0.name, $0.value) }, body: body)
    }
}

extension Edit {
    /// What of the edit somebody typed, as one text.
    var lateText: String? {
        document ?? LateLayout.compose(fields.map { ($0.name, $0.value) }, body: body)
    }

    /// What that text is.
    var latePart: LateText.Part {
        if document != nil { return .document }
        return fields.isEmpty ? .body : body == nil ? .fields : .parts
    }
}

/// The layout of a text that is kept: front matter for the fields, the body byte for byte.
private enum LateLayout {
    static func compose(_ fields: [(String, String)], body: String?) -> String? {
        guard !fields.isEmpty || body != nil else { return nil }
        if fields.isEmpty { return body }
        var matter = FrontMatter(body: body ?? "")
        for (name, value) in fields { matter.set(ArticleField(rawValue: name)?.key ?? name, to: .string(value)) }
        return matter.text
    }
}
