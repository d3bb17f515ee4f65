import Editorial

/// What becomes of an article's credits and of the lines that print them.
struct CreditPrinting {
    let registry: ContributorRegistry
    let style: HouseStyle

    /// The credit that is asked for.
    /// - Throws: `NewsroomError` for a contributor or a location that could not stand in a line.
    func credit(_ request: CreditRequest) throws -> Credit {
        try requireName(request.contributor, named: "contributor")
        guard request.contributor.contains(where: { !$0.isWhitespace }) else {
            throw NewsroomError(.invalid("The contributor is empty; give an id, a name or an alias."))
        }
        if let location = request.location { try requireName(location, named: "location") }
        let known = registry.contributor(named: request.contributor)
        let byline = Byline(tidying: request.contributor)?.credits(reader: CreditReader(registry: registry)).first
        return Credit(
            contributor: known?.id ?? request.contributor, kind: known?.kind ?? byline?.credit.kind ?? .person,
            role: request.role, location: request.location,
            tier: request.tier ?? (request.role == .author ? .byline : .tagline))
    }

    private func requireName(_ text: String, named name: String) throws {
        _ = try NewsroomError.translating { try FieldAssignment.checkName(text, name: name) }
    }

    /// The credits with one more, unless they have it, under whatever name of its contributor; one that was read with
    /// doubt is doubted no more.
    func adding(_ credit: Credit, to credits: [Credit]) -> [Credit] {
        let contributor = registry.identity(of: credit.contributor)
        let same = credits.firstIndex { other in
            other.role == credit.role && other.tier == credit.tier && other.location == credit.location
                && registry.identity(of: other.contributor) == contributor
        }
        guard let same else { return credits + [credit] }
        guard credits[same].confidence != nil else { return credits }
        var settled = credits
        settled[same] = registry.resolving(credits[same]).sure
        return settled
    }

    /// Sets the credits, and renders anew the lines that print them: the byline, the line below the text.
    func set(_ credits: [Credit], of content: inout ArticleContent) {
        let printer = CreditLine(style: style.credits, registry: registry)
        let language = content.language ?? style.language
        let before = content.credits
        content.credits = credits
        if isChanged(.byline, from: before, to: credits) {
            content.byline = printer.byline(credits, language: language)
        }
        if isChanged(.tagline, from: before, to: credits) {
            content.creditline = printer.render(credits, language: language)
        }
    }

    private func isChanged(_ tier: CreditTier, from old: [Credit], to new: [Credit]) -> Bool {
        old.filter { $0.tier == tier }.map(\.sure) != new.filter { $0.tier == tier }.map(\.sure)
    }
}

/// The lines of an article that name who contributed.
public struct CreditedLines: Sendable, Equatable {
    /// The line above the text.
    public var byline: String?
    /// The line below it.
    public var creditline: String?
}

extension Reader {
    func creditedLines(adding request: CreditRequest, to id: ArticleID) throws(NewsroomError) -> CreditedLines {
        try answering {
            let printing = CreditPrinting(registry: try contributors(), style: try style())
            let credit = try printing.credit(request)
            var content = try standing(id).content
            if credit.tier != .internal { printing.set(printing.adding(credit, to: content.credits), of: &content) }
            return CreditedLines(byline: content.byline, creditline: content.creditline)
        }
    }
}
