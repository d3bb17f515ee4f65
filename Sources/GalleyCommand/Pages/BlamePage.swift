import ArticleStore
import Editorial
import WebDesk

/// Whose words an article has, for people: the sentences in a column, beside them revision, name and day.
struct BlamePage {
    private static let longestName = 16
    private static let enoughForText = 32

    private let provenance: ArticleProvenance
    private let stretches: [BlameSentence]
    private let terminal: Terminal
    private let nameWidth: Int
    private let showsPercent: Bool

    /// - Parameter stretches: What the page shows on lines of its own: sentences, or runs of words.
    init(_ provenance: ArticleProvenance, _ stretches: [BlameSentence], _ terminal: Terminal) {
        (self.provenance, self.stretches, self.terminal) = (provenance, stretches, terminal)
        let names = provenance.origins.values.map { DisplayWidth.of(Self.name($0)) }
        nameWidth = min(Self.longestName, names.max() ?? 0)
        showsPercent = stretches.contains { $0.shares.count > 1 }
    }

    /// The lines of the page.
    var lines: [String] {
        let total = provenance.shares.reduce(0) { $0 + $1.words }
        let title = "\(provenance.article): revision \(provenance.revision), \(total) word\(total == 1 ? "" : "s")"
        var lines = [Paint.bold(VisibleText.line(title), terminal.isColoured)]
        guard total > 0 else { return lines }
        var last: [String] = []
        for (index, stretch) in stretches.enumerated() {
            if index == 0 || stretch.beginsParagraph {
                lines.append("")
                last = []
            }
            let labels = labels(of: stretch)
            // What is the same as above need not be read again.
            lines += shown(stretch, labels == last ? [] : labels)
            last = labels
        }
        return lines + [""] + shares(total)
    }

    private func labels(of stretch: BlameSentence) -> [String] {
        stretch.shares.map { share in
            let name = DisplayWidth.padded(DisplayWidth.cut(Self.name(share.origin), to: nameWidth), to: nameWidth)
            let revision = DisplayWidth.padded(String(share.origin.revision), to: revisionWidth, atEnd: false)
            let day = share.origin.at.shown.prefix { $0 != " " }
            let part = stretch.shares.count > 1 ? Self.percent(share.words, of: stretch.words) : ""
            let percent = showsPercent ? " " + DisplayWidth.padded(part, to: 5, atEnd: false) : ""
            return "\(revision)  \(name)  \(day)\(percent)"
        }
    }

    private var revisionWidth: Int { String(provenance.origins.keys.max() ?? 0).utf8.count }

    private var labelWidth: Int { revisionWidth + nameWidth + 14 + (showsPercent ? 6 : 0) }

    /// The labels in the left column, the text in the right one; where there is no room, the text below.
    private func shown(_ stretch: BlameSentence, _ labels: [String]) -> [String] {
        let margin = labelWidth + 2
        let isNarrow = terminal.width - margin < Self.enoughForText
        let width = isNarrow ? terminal.width - 4 : terminal.width - margin
        let text = VisibleText.page(stretch.text)
        let words = text.utf8.split { $0 == 0x20 || (0x09...0x0D).contains($0) }.compactMap { String($0) }
        let wrapped = Wrapping.lines(of: [Run(words.joined(separator: " "))], width: width)
            .map { $0.rendered(isColoured: false) }
        if isNarrow { return labels.map { faint(Self.withoutEndBlanks($0)) } + wrapped.map { "    " + $0 } }
        return (0..<max(labels.count, wrapped.count)).map { row in
            let label = DisplayWidth.padded(row < labels.count ? labels[row] : "", to: labelWidth)
            return row < wrapped.count ? "\(faint(label))  \(wrapped[row])" : faint(Self.withoutEndBlanks(label))
        }
    }

    private static func withoutEndBlanks(_ text: String) -> String {
        String(Substring(text.utf8.prefix(text.utf8.count - text.utf8.reversed().prefix { $0 == 0x20 }.count)))
    }

    private func faint(_ text: String) -> String { Paint.faint(text, terminal.isColoured) }

    private func shares(_ total: Int) -> [String] {
        let shares = provenance.shares.map { share in
            "\(Self.name(share.origin)) \(Self.percent(share.words, of: total))"
        }
        return Wrapping.hanging(
            shares.joined(separator: ", "), behind: Run("Share of words: ", .bold), indent: 0, on: terminal)
    }

    private static func name(_ origin: WordOrigin) -> String { VisibleText.line(origin.name) }

    private static func percent(_ part: Int, of whole: Int) -> String {
        let rounded = whole == 0 ? 0 : (part * 200 / whole + 1) / 2
        return rounded == 0 && part > 0 ? "<1 %" : "\(rounded) %"
    }
}
