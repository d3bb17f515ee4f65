import Prose

/// What holds of the provenance of the words of any three revisions.
enum ProvenanceProperties {
    static func check(_ texts: FuzzedTexts) throws {
        var provenance = Provenance(text: texts.base, origin: 1)
        try isWhole(provenance, texts.base, origins: [1])
        var seen = spellings(provenance)
        for (revision, text) in zip(2..., [texts.mine, texts.theirs, texts.theirs]) {
            let before = provenance
            provenance = before.revised(to: text, by: revision)
            try isWhole(provenance, text, origins: Set(1...revision))
            if isSame(before.text, text) {
                try Violation.unless(provenance.words == before.words, "A revision that changes nothing brings no word")
            }
            // A word can only have been there before if it is spelled as one that was.
            for word in provenance.words where word.origin != revision {
                try Violation.unless(
                    seen.contains(spelling(word, provenance)), "No word is older than its spelling in the text before")
            }
            seen = spellings(provenance)
        }
    }

    private static func isWhole(_ provenance: Provenance, _ text: String, origins: Set<Int>) throws {
        try Violation.unless(isSame(provenance.text, text), "Provenance keeps the text")
        var end = 0
        for word in provenance.words {
            let isInOrder = word.range.lowerBound >= end && !word.range.isEmpty
            try Violation.unless(isInOrder, "Words stand one after the other")
            try Violation.unless(origins.contains(word.origin), "Words come from revisions there were")
            end = word.range.upperBound
        }
        try Violation.unless(end <= text.utf8.count, "Words stand in the text")
        let counted = Dictionary(grouping: provenance.words, by: \.origin).mapValues(\.count)
        try Violation.unless(provenance.wordCounts == counted, "The words of each origin are counted")
    }

    private static func spellings(_ provenance: Provenance) -> Set<[UInt8]> {
        Set(provenance.words.map { spelling($0, provenance) })
    }

    private static func spelling(_ word: Provenance.Word, _ provenance: Provenance) -> [UInt8] {
        Array(provenance.text.utf8.dropFirst(word.range.lowerBound).prefix(word.range.count))
    }
}
