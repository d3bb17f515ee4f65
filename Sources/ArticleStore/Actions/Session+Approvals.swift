internal import Catalogue
import Editorial
internal import GitStore

extension Session {
    /// The article with those approvals alone that a commit of Galley's records: what plain git wrote into
    /// `status.yaml` is nobody's word.
    func withRecordedApprovals(_ article: Article) throws -> Article {
        var article = article
        article.status.approvals = try article.status.approvals.filter { try isRecorded($0, of: article.id) }
        return article
    }

    private func isRecorded(_ approval: Approval, of id: ArticleID) throws -> Bool {
        // Most approvals are new: those that the catalogue may not have yet are looked at first.
        if isRecorded(approval, of: id, in: recent.history(of: id, known: [])) { return true }
        return isRecorded(approval, of: id, in: try catalogue.history(article: id.text))
    }

    private func isRecorded(_ approval: Approval, of id: ArticleID, in rows: [ActionRow]) -> Bool {
        rows.contains { row in
            guard row.action == Action.approve.rawValue, row.person == approval.by.text,
                row.content == approval.content.hex, let object = ObjectID(hex: row.commit),
                let commit = try? batch.commit(object)
            else { return false }
            return records(approval, of: id, in: commit)
        }
    }

    private func records(_ approval: Approval, of id: ArticleID, in commit: Commit) -> Bool {
        let trailers = commit.record.trailers
        return trailers.action == .approve && trailers.article == id && trailers.approves == approval.content
            && commit.author.name == approval.by.text
    }
}
