import Prose

extension ArticleProvenance {
    /// What `blame` answers.
    /// - Parameter listsSentences: Whether the sentences are listed beside the words.
    package func json(listsSentences: Bool) -> JSON {
        let words = body.words
        let bytes = Array(body.text.utf8)
        let total = words.count
        let sentences = listsSentences ? BlameSentence.sentences(of: self) : []
        return [
            "article": .string(article), "revision": .number(revision),
            "words": .array(
                words.map { word in
                    JSON(word, in: bytes).followed(by: origins[word.origin].map(JSON.init) ?? .null)
                }),
            "sentences": .array(sentences.map(\.json)),
            "shares": .array(
                shares.map { share in
                    [
                        "person": .text(share.origin.wire == nil ? share.origin.person : nil),
                        "wire": .text(share.origin.wire), "words": .number(share.words),
                        "share": .fraction(share.words, of: total),
                    ]
                }),
        ]
    }
}

extension BlameSentence {
    /// One sentence of what `blame` answers.
    fileprivate var json: JSON {
        [
            "text": .string(text), "start": .number(range.lowerBound), "end": .number(range.upperBound),
            "origins": .array(
                shares.map {
                    JSON($0.origin).followed(by: [
                        "words": .number($0.words), "share": .fraction($0.words, of: words),
                    ])
                }),
        ]
    }
}

extension JSON {
    /// A word and its place, in bytes.
    package init(_ word: Provenance.Word, in bytes: [UInt8]) {
        self = [
            "text": .string(String(decoding: bytes[word.range], as: UTF8.self)),
            "start": .number(word.range.lowerBound), "end": .number(word.range.upperBound),
        ]
    }

    fileprivate init(_ origin: WordOrigin) {
        self = [
            "revision": .number(origin.revision), "person": .string(origin.person), "wire": .text(origin.wire),
            "at": .string(origin.at.description),
        ]
    }

    /// A part of a whole, 0 to 1, to four digits.
    package static func fraction(_ part: Int, of whole: Int) -> JSON {
        let digits = whole == 0 ? 0 : (part * 20_000 / whole + 1) / 2
        let tail = String(digits % 10_000)
        return .decimal("\(digits / 10_000).\(String(repeating: "0", count: 4 - tail.utf8.count))\(tail)")
    }
}
