import Prose

extension TextMerge {
    /// What `merge` of plain texts answers: the text, or the text with markers and the conflicts.
    package var json: JSON {
        [
            "clean": .bool(conflicts.isEmpty), "text": .text(text),
            "marked": conflicts.isEmpty ? .null : .string(marked()),
            "conflicts": .array(conflicts.map(\.json)), "deletions": .array(deletions.map(\.json)),
        ]
    }
}

extension TextConflict {
    fileprivate var json: JSON {
        [
            "base": .string(base), "mine": .string(mine), "theirs": .string(theirs), "baseRange": .range(baseRange),
            "mineRange": .range(mineRange), "theirsRange": .range(theirsRange),
        ]
    }
}

extension TextDeletion {
    fileprivate var json: JSON {
        ["text": .string(text), "by": .string(by.rawValue), "baseRange": .range(baseRange)]
    }
}

extension FieldConflict {
    /// One element of `conflicts` in an error.
    package var json: JSON {
        [
            "field": .string(field), "base": .text(base), "mine": .text(mine), "theirs": .text(theirs),
            "baseRange": .range(baseRange), "mineRange": .range(mineRange), "theirsRange": .range(theirsRange),
        ]
    }
}

extension JSON {
    /// Where something begins and ends, as UTF-8 offsets.
    fileprivate static func range(_ range: Range<Int>) -> JSON {
        [.number(range.lowerBound), .number(range.upperBound)]
    }
}
