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
        let rows = try catalogue.history(article: id.text).filter { row in
            row.action == Action.approve.rawValue && row.person == approval.by.text
                && row.content == approval.content.hex
        }
        for row in rows {
            guard let object = ObjectID(hex: row.commit), let commit = try? batch.commit(object) else { continue }
            if records(approval, of: id, in: commit) { return true }
        }
        return try isRecordedInBatch(approval, of: id)
    }

    /// An approval of this very batch is not in the catalogue yet.
    private func isRecordedInBatch(_ approval: Approval, of id: ArticleID) throws -> Bool {
        var commit = head
        while commit.id != firstHead {
            if records(approval, of: id, in: commit) { return true }
            guard let parent = commit.parents.first else { return false }
            commit = try batch.commit(parent)
        }
        return false
    }

    private func records(_ approval: Approval, of id: ArticleID, in commit: Commit) -> Bool {
        let trailers = commit.record.trailers
        return trailers.action == .approve && trailers.article == id && trailers.approves == approval.content
            && commit.author.name == approval.by.text
    }
}
