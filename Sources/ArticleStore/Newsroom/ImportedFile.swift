internal import Crypto
import Editorial

/// A file of a folder by which its article is found again: the id that such an article has follows from the file alone.
///
/// Nothing but git has to remember what was imported, so that an import can be killed at any instant and run again.
struct ImportedFile: Sendable {
    /// What `status.yaml` says of it.
    let source: ImportSource
    /// The ids that its article may have: its own where the file brought one, else one made of the source.
    let candidates: [ArticleID]

    /// The id that is made of the source.
    var derived: ArticleID { candidates[candidates.count - 1] }

    /// - Parameter content: What was read of the file; nil where its front matter cannot be read.
    init(path: String, blob: ContentID, content: ArticleContent?) {
        source = ImportSource(path: path, blob: blob)
        let bits = Array(SHA256.hash(data: Array("\(blob.hex)\n\(path)".utf8)).prefix(10))
        let date = content?.date?.instant ?? Instant(seconds: 0)
        candidates = [content?.id, ArticleID(at: date, random: bits)].compactMap { $0 }
    }

    /// Whether an article that has one of the ids was made of this file.
    func isSource(of article: Article) -> Bool { article.id == derived || article.status.source == source }
}

extension ContentID {
    /// The id that git gives a file with these bytes.
    static func ofFile(_ bytes: [UInt8]) -> ContentID? {
        var hash = Insecure.SHA1()
        hash.update(data: Array("blob \(bytes.count)\0".utf8))
        hash.update(data: bytes)
        return ContentID(
            hash.finalize().map { byte in String(UInt8(byte) >> 4, radix: 16) + String(byte & 15, radix: 16) }.joined())
    }
}
