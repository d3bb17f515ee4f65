import Editorial
import Prose

extension JSON {
    /// A field on both sides, and what changed in it.
    package init(_ change: FieldChange) {
        self = [
            "name": .string(change.name), "old": .text(change.old), "new": .text(change.new),
            "detail": change.detail.json,
        ]
    }

    /// A credit.
    fileprivate init(_ credit: Credit) {
        self = [
            "contributor": .string(credit.contributor), "kind": .string(credit.kind.rawValue),
            "role": .string(credit.role.rawValue), "location": .text(credit.location),
            "affiliation": .text(credit.affiliation), "tier": .string(credit.tier.rawValue),
            "confidence": credit.confidence.map { .decimal(Credit.text(of: $0)) } ?? .null,
        ]
    }
}

extension FieldDetail {
    /// What changed, by what the field holds.
    fileprivate var json: JSON {
        switch self {
        case .text(let diff): ["kind": .string("text"), "paragraphs": .array(diff.paragraphs.map(JSON.init))]
        case .credits(let change):
            entries(
                "credits", change.added.map(JSON.init), change.removed.map(JSON.init), change.isReordered,
                changed: change.changed.map { ["old": JSON($0.old), "new": JSON($0.new)] })
        case .media(let change):
            entries(
                "media", change.added.map(JSON.init), change.removed.map(JSON.init), change.isReordered,
                changed: change.changed.map { pair in
                    ["old": JSON(pair.old), "new": JSON(pair.new), "parts": .texts(pair.parts.map(\.rawValue))]
                })
        case .list(let added, let removed, let isReordered):
            entries("list", added.map(JSON.string), removed.map(JSON.string), isReordered, changed: [])
        case .instant(let old, let new):
            ["kind": .string("instant"), "old": .text(old?.description), "new": .text(new?.description)]
        case .other: ["kind": .string("other")]
        }
    }

    private func entries(
        _ kind: String, _ added: [JSON], _ removed: [JSON], _ isReordered: Bool, changed: [JSON]
    ) -> JSON {
        [
            "kind": .string(kind), "added": .array(added), "removed": .array(removed), "changed": .array(changed),
            "reordered": .bool(isReordered),
        ]
    }
}
