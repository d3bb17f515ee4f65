internal import Catalogue
import Editorial

extension Reader {
    /// The house style in force, or what is built in where plain git broke it.
    var houseStyle: HouseStyle { (try? style()) ?? HouseStyle() }

    /// The action that left the article as it was at `moment`.
    /// - Throws: `NewsroomError` if there was none.
    /// - Complexity: O(actions on the article), read from the catalogue.
    func action(at moment: Moment, of article: Article) throws -> ActionRow {
        let history = try catalogue.history(article: article.id.text)
        switch moment {
        case .approved: return try last(.approve, in: history, of: article)
        case .submitted: return try last(.submit, in: history, of: article)
        case .instant(let instant):
            if let row = history.last(where: { $0.at <= instant.seconds }) { return row }
            throw tooEarly(instant, history, article)
        case .current, .revision, .edition:
            guard let row = history.last else { throw NewsroomError.unknownArticle(article.slug) }
            return row
        }
    }

    /// What a moment is called beside the revision that it came to: `revision 2 (approved)`.
    func name(of moment: Moment, _ view: ArticleView) -> String {
        switch moment {
        case .edition: "edition"
        case .current, .revision: "revision \(view.revision)"
        case .approved: "revision \(view.revision) (approved)"
        case .submitted: "revision \(view.revision) (submitted)"
        case .instant(let instant): "revision \(view.revision) (as of \(onClocks(instant)))"
        }
    }

    private func last(_ action: Action, in history: [ActionRow], of article: Article) throws -> ActionRow {
        if let row = history.last(where: { $0.action.utf8.elementsEqual(action.rawValue.utf8) }) { return row }
        throw NewsroomError(
            .notFound(
                .revision, action.participle,
                remedy: "\(article.slug) was never \(action.participle); see `galley log \(article.slug)`."))
    }

    private func tooEarly(_ instant: Instant, _ history: [ActionRow], _ article: Article) -> NewsroomError {
        let created = history.map(\.at).min().map { onClocks(Instant(seconds: $0)) } ?? "later"
        return NewsroomError(
            .notFound(
                .revision, onClocks(instant),
                remedy: "\(article.slug) was created at \(created); give that instant or a later one."))
    }

    /// The instant as the newsroom's clocks showed it, with their offset.
    private func onClocks(_ instant: Instant) -> String {
        instant.text(offsetMinutes: houseStyle.offsetMinutes(at: instant))
    }
}
