internal import Catalogue
import Editorial
internal import GitStore

/// Finds what stands behind the figures of a report: actions in the catalogue, headlines in git.
struct ReportDetails {
    let repository: GitRepository
    let catalogue: Catalogue
    private var names: [String: (slug: String, headline: String)] = [:]

    init(repository: GitRepository, catalogue: Catalogue) {
        (self.repository, self.catalogue) = (repository, catalogue)
    }

    /// The uses of a group, oldest first.
    mutating func uses(of group: CreditTally.Group) throws -> [CreditReportUse] {
        try group.uses.sorted { $0.key.position < $1.key.position }.compactMap { use, credits in
            guard let action = try catalogue.action(on: use.article, at: use.position) else { return nil }
            let (slug, headline) = try names(of: action)
            return CreditReportUse(
                article: use.article, slug: slug, headline: headline, revision: action.revision, commit: action.commit,
                action: action.action, at: Instant(seconds: use.at), isPublication: use.isPublication, kind: use.kind,
                section: use.section,
                credits: credits.sorted { ($0.contributor, $0.role) < ($1.contributor, $1.role) })
        }
    }

    /// What readers have of the articles of a group, in the order of the articles' ids.
    mutating func editions(of group: CreditTally.Group, _ words: EditionWords) throws -> [CreditReportEdition] {
        try group.contributors.sorted { $0.key < $1.key }.compactMap { article, contributors in
            guard let edition = words.edition(of: article) else { return nil }
            let rows = edition.words ?? []
            let origins = try rows.compactMap { row in
                try origin(row, of: article, isCounted: words.isCounted(row, for: contributors))
            }
            return CreditReportEdition(
                article: article, slug: try names(of: edition.publication).slug,
                revision: edition.publication.revision, commit: edition.publication.commit,
                words: origins.filter(\.isCounted).reduce(0) { $0 + $1.words },
                allWords: rows.reduce(0) { $0 + $1.words }, origins: origins)
        }
    }

    private func origin(_ row: WordingRow, of article: String, isCounted: Bool) throws -> CreditReportOrigin? {
        guard let action = try catalogue.revision(row.revision, article: article) else { return nil }
        return CreditReportOrigin(
            revision: row.revision, commit: action.commit, person: row.person, wire: row.wire,
            at: Instant(seconds: action.at), words: row.words, isCounted: isCounted)
    }

    /// The slug and headline that a content has; the id of the article where plain git took the slug away.
    private mutating func names(of action: ActionRow) throws -> (slug: String, headline: String) {
        if let known = names[action.content] { return known }
        let content = ContentID(action.content).flatMap { try? repository.content($0) }
        let found = (try content?.slug ?? folder(of: action.article) ?? action.article, content?.headline ?? "")
        names[action.content] = found
        return found
    }

    private func folder(of article: String) throws -> String? {
        try catalogue.place(ofArticle: article).flatMap { ArticlePath($0.path)?.name }
    }
}
