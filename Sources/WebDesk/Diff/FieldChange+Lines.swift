import ArticleStore
import Editorial
import Prose

extension FieldChange {
    /// What is shown of the change, by what the field holds.
    package var lines: [FieldLine] {
        switch detail {
        case .text(let diff): FieldLine.lines(of: diff)
        case .credits(let change): change.lines
        case .media(let change): change.lines
        case .list(let added, let removed, let isReordered):
            removed.map { FieldLine(.deleted, $0) } + added.map { FieldLine(.inserted, $0) }
                + FieldLine.reordered(isReordered)
        case .instant: [old.map { FieldLine(.deleted, $0) }, new.map { FieldLine(.inserted, $0) }].compactMap(\.self)
        case .other: FieldLine.lines(of: words, marksBreaks: !isStructured)
        }
    }

    /// The words of both sides; of a structured field the last line is ended too, or it would differ from itself
    /// further up.
    package var words: TextDiff {
        if case .text(let diff) = detail { return diff }
        let isStructured = isStructured
        let texts = [old, new].map { text in
            guard let text, isStructured, !text.isEmpty, text.utf8.last != UInt8(ascii: "\n") else { return text ?? "" }
            return text + "\n"
        }
        return TextDiff(from: texts[0], to: texts[1])
    }
}

extension FieldLine {
    /// A remark where entries only changed places.
    package static func reordered(_ isReordered: Bool) -> [FieldLine] {
        isReordered ? [FieldLine(remark: "in another order")] : []
    }
}

extension CreditsChange {
    /// Who went and came, and whose credit says something else.
    package var lines: [FieldLine] {
        removed.map { FieldLine(.deleted, $0.shown) } + added.map { FieldLine(.inserted, $0.shown) }
            + changed.flatMap { FieldLine.lines(of: TextDiff(from: $0.old.shown, to: $0.new.shown)) }
            + FieldLine.reordered(isReordered)
    }
}

extension Credit {
    /// `afp, contributor (agency, tagline, Paris)`; `80 % sure` behind it where that is so.
    fileprivate var shown: String {
        let parts = [kind.rawValue, tier.rawValue, location, affiliation, sureness].compactMap(\.self)
        return "\(contributor), \(role.rawValue) (\(parts.joined(separator: ", ")))"
    }
}

extension MediaChange {
    /// What went and came, and what of the others changed.
    package var lines: [FieldLine] {
        removed.map { FieldLine(.deleted, $0.shown) } + added.map { FieldLine(.inserted, $0.shown) }
            + changed.flatMap(\.lines) + FieldLine.reordered(isReordered)
    }
}

extension MediaChange.Pair {
    fileprivate var lines: [FieldLine] {
        let name = VisibleText.line(new.file ?? "without a file")
        return parts.flatMap { part in
            switch part {
            case .file: [FieldLine(.equal, "\(name): another picture under this name")]
            case .caption: lines(name, part, old.caption, new.caption)
            case .credit: lines(name, part, old.credit, new.credit)
            case .alt: lines(name, part, old.alt, new.alt)
            }
        }
    }

    private func lines(_ name: String, _ part: MediaChange.Part, _ old: String?, _ new: String?) -> [FieldLine] {
        FieldLine.lines(of: TextDiff(from: old ?? "", to: new ?? ""), behind: "\(name), \(part.rawValue): ")
    }
}

extension MediaItem {
    /// `boat.jpg: The ferry at the quay`.
    fileprivate var shown: String { [file, caption].compactMap(\.self).joined(separator: ": ") }
}
