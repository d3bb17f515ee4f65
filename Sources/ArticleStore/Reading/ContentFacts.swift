import Editorial

/// What the catalogue's rows of an action take from a content.
struct ContentFacts {
    /// The article that the content says it is.
    let id: String?
    /// The credits that are printed.
    let credits: [Credit]
    /// The section.
    let section: String?

    /// What can be read of a file; nil where plain git left something that is no content.
    init?(_ bytes: [UInt8]) {
        guard let text = String(validating: bytes, as: UTF8.self),
            let content = try? ArticleContent(document: text)
        else { return nil }
        (id, credits, section) = (content.id?.text, content.credits, content.section)
    }
}

extension ArticleStatus {
    /// The internal credits of a `status.yaml`; none where plain git left something that cannot be read.
    ///
    /// Most articles have none, and each action writes the file: only one that names the key is read.
    static func internalCredits(of bytes: [UInt8]) -> [Credit] {
        let key = Array("credits".utf8)
        let confirmed = Array("confirmed".utf8)
        let namesKey = bytes.indices.contains { place in
            bytes[place...].starts(with: key) && !bytes[..<place].suffix(confirmed.count).elementsEqual(confirmed)
        }
        guard namesKey, let text = String(validating: bytes, as: UTF8.self) else { return [] }
        return (try? ArticleStatus(yaml: text))?.credits ?? []
    }
}
