import Prose

/// How much changed, in words.
package enum DiffCounts {
    /// A number with its noun: `1 word`, `2 words`.
    package static func count(_ number: Int, _ noun: String) -> String { "\(number) \(noun)\(number == 1 ? "" : "s")" }

    /// `12 words inserted, 5 deleted`.
    package static func words(_ diff: TextDiff) -> String {
        "\(count(diff.wordsInserted, "word")) inserted, \(diff.wordsDeleted) deleted"
    }

    /// `3 paragraphs changed, 1 inserted, 1 moved`; empty where nothing changed.
    package static func paragraphs(_ diff: TextDiff) -> String {
        let kinds: [ParagraphChange.Kind] = [.changed, .inserted, .deleted, .moved]
        let counts = kinds.map { kind in (kind, diff.paragraphs.count { $0.kind == kind }) }.filter { $0.1 > 0 }
        return counts.enumerated().map { index, entry in
            "\(index == 0 ? count(entry.1, "paragraph") : "\(entry.1)") \(entry.0.rawValue)"
        }.joined(separator: ", ")
    }
}
