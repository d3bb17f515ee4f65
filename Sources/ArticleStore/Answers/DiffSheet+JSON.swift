import Prose

extension DiffSheet {
    /// What `diff` answers.
    package var json: JSON {
        let report = DiffReport(body)
        let sides: JSON = [
            "from": .string(from), "to": .string(to), "fields": .array(fields.map(JSON.init)),
        ]
        return sides.followed(by: body.json(report, advisory: advisory(of: report)))
            .followed(by: ["patch": .string(patch)])
    }
}

extension TextDiff {
    /// The text's part of what `diff` answers; the segments of the paragraphs hold both texts entirely.
    package func json(_ report: DiffReport, advisory: String) -> JSON {
        [
            "summary": .string(report.summary.description), "advisory": .string(advisory),
            "changes": .array(report.changes.map(JSON.init)), "paragraphs": .array(paragraphs.map(JSON.init)),
            "words": words,
            "wordsInserted": .number(wordsInserted), "wordsDeleted": .number(wordsDeleted), "coarse": .bool(isCoarse),
        ]
    }

    /// How many words changed, as they are shown and before changes close to each other were grouped.
    private var words: JSON {
        [
            "inserted": .number(wordsInserted), "deleted": .number(wordsDeleted),
            "ungrouped": [
                "inserted": .number(wordsInsertedBeforeGrouping), "deleted": .number(wordsDeletedBeforeGrouping),
            ],
        ]
    }
}

extension JSON {
    /// One place where something changed.
    package init(_ change: TextChange) {
        self = [
            "kind": .string(change.kind.rawValue), "deleted": .string(change.deleted),
            "inserted": .string(change.inserted), "old": change.old.map(JSON.init) ?? .null,
            "new": change.new.map(JSON.init) ?? .null,
        ]
    }

    /// What became of a paragraph.
    package init(_ change: ParagraphChange) {
        let segments = change.segments.map { segment -> JSON in
            ["kind": .string(segment.kind.rawValue), "text": .string(segment.text)]
        }
        self = [
            "kind": .string(change.kind.rawValue), "old": change.old.map(JSON.init) ?? .null,
            "new": change.new.map(JSON.init) ?? .null, "segments": .array(segments),
        ]
    }

    /// The place of a change in a text: its paragraph, counted from 0, and its UTF-8 offsets.
    private init(_ place: TextChange.Place) {
        self = [
            "paragraph": .number(place.paragraph),
            "range": [.number(place.bytes.lowerBound), .number(place.bytes.upperBound)],
        ]
    }

    /// The place of paragraphs in a text: the first one, counted from 0, and how many.
    private init(_ place: ParagraphChange.Place) {
        self = ["paragraph": .number(place.paragraphs.lowerBound), "count": .number(place.paragraphs.count)]
    }
}
