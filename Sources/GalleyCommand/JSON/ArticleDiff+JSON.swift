import ArticleStore
import Prose

extension ArticleDiff {
    /// What `diff` answers; the segments of the paragraphs hold both texts entirely.
    var json: JSON {
        [
            "from": .string(from), "to": .string(to), "fields": .array(fields.map(JSON.init)),
            "paragraphs": .array(body.paragraphs.map(JSON.init)),
            "wordsInserted": .number(body.wordsInserted), "wordsDeleted": .number(body.wordsDeleted),
            "coarse": .bool(body.isCoarse), "patch": .string(patch),
        ]
    }
}

extension JSON {
    /// A field on both sides.
    init(_ change: FieldChange) {
        self = ["name": .string(change.name), "old": .text(change.old), "new": .text(change.new)]
    }

    /// What became of a paragraph.
    init(_ change: ParagraphChange) {
        let segments = change.segments.map { segment -> JSON in
            ["kind": .string(segment.kind.rawValue), "text": .string(segment.text)]
        }
        self = [
            "kind": .string(change.kind.rawValue), "old": change.old.map(JSON.init) ?? .null,
            "new": change.new.map(JSON.init) ?? .null, "segments": .array(segments),
        ]
    }

    /// The place of paragraphs in a text: the first one, counted from 0, and how many.
    private init(_ place: ParagraphChange.Place) {
        self = ["paragraph": .number(place.paragraphs.lowerBound), "count": .number(place.paragraphs.count)]
    }
}
