/// Finds what an advisory has to say of a diff.
struct AdvisoryWriter {
    private let counts: (old: ReaderCount, new: ReaderCount)
    private(set) var notes: [AdvisoryNote] = []

    /// - Complexity: O(length of both texts).
    init(_ report: DiffReport) {
        counts = report.counts
        let paragraphs = report.diff.paragraphs
        for change in paragraphs where change.kind == .inserted && change.changesWords { add(change, report.context) }
        addChanges(report.placed)
        for change in paragraphs { addWhole(change) }
    }

    private mutating func add(_ change: ParagraphChange, _ context: WordContext) {
        guard let text = SideText(newOf: change) else { return }
        let (number, block) = counts.new[text.place.paragraphs.lowerBound]
        guard block == .prose else {
            notes.append(AdvisoryNote(.additions, "adds", number, block, .whole))
            return
        }
        let side = ChangeSide(text, context)
        if let speaker = side.speaker(context) {
            notes.append(AdvisoryNote(.additions, "adds \(speaker) reaction", number, block))
        } else if !side.quotations.isEmpty {
            notes.append(AdvisoryNote(.additions, "adds quotes", number, block))
        } else if side.hasSaying {
            notes.append(AdvisoryNote(.additions, "adds comment", number, block))
        } else {
            notes.append(AdvisoryNote(.additions, "adds", number, block, .whole))
        }
    }

    /// Words and formatting are not worth a note where a paragraph is named for something else.
    private mutating func addChanges(_ placed: [PlacedChange]) {
        var named: Set<Int> = []
        let changes = Self.settled(placed.filter { !$0.isParagraphBreak })
        for isMinor in [false, true] {
            for placed in changes where (placed.rank.rawValue >= AdvisoryNote.Rank.edits.rawValue) == isMinor {
                if isMinor, named.contains(placed.newParagraph) { continue }
                let (number, block) = counts.new[placed.newParagraph]
                notes.append(placed.note(number, block))
                if !isMinor || placed.change.kind == .wording { named.insert(placed.newParagraph) }
            }
        }
    }

    /// The changes, of which an attribution that came and one that went in a paragraph are one that changed.
    private static func settled(_ changes: [PlacedChange]) -> [PlacedChange] {
        let attributions = changes.filter { $0.change.kind == .attribution }
        let changed = Set(attributions.filter { $0.change.old == nil }.map(\.newParagraph))
            .intersection(attributions.filter { $0.change.new == nil }.map(\.newParagraph))
        return changes.map { placed in
            var placed = placed
            if placed.change.kind == .attribution, changed.contains(placed.newParagraph) { placed.note = .changed }
            return placed
        }
    }

    /// What happened to paragraphs as a whole.
    private mutating func addWhole(_ change: ParagraphChange) {
        guard let old = change.old?.paragraphs else { return }
        let from = counts.old[old.lowerBound]
        switch change.kind {
        case .deleted where change.changesWords:
            notes.append(AdvisoryNote(.removals, "removes", from.number, from.block, .wholeOfOld))
        case .moved:
            guard let new = change.new?.paragraphs.lowerBound else { return }
            let to = counts.new[new]
            guard to.block == .prose, from.block == .prose else {
                let words = "moves \(to.block.noun)"
                notes.append(AdvisoryNote(.moves, words, plural: words + "s", to.number, to.block, .nowhere))
                return
            }
            notes.append(AdvisoryNote(.moves, "moves", from.number, from.block, .moved(to: to.number)))
        case .changed:
            let count = change.new?.paragraphs.count ?? old.count
            guard count != old.count else { return }
            for paragraph in old {
                let (number, block) = counts.old[paragraph]
                notes.append(
                    AdvisoryNote(
                        .removals, count > old.count ? "splits" : "joins", number, block, .wholeOfOld))
            }
        default: return
        }
    }
}

extension PlacedChange {
    fileprivate var rank: AdvisoryNote.Rank {
        switch change.kind {
        case .number: .figures
        case .name: note == .slip ? .corrections : .names
        case .quotation: .quotes
        case .link: .links
        case .attribution: .attributions
        case .wording: .edits
        case .formatting: .formatting
        }
    }

    fileprivate func note(_ number: Int, _ block: TextBlock) -> AdvisoryNote {
        switch change.kind {
        case .number:
            AdvisoryNote(rank, "\(verb("updates")) \(figure)", plural: "\(verb("updates")) \(figures)", number, block)
        case .name where note == .slip: AdvisoryNote(rank, "corrects name", plural: "corrects names", number, block)
        case .name: counted("name", verb("changes"), number, block)
        case .quotation: counted("quote", verb("amends"), number, block)
        case .link: counted("link", verb("updates"), number, block)
        case .attribution: counted("attribution", verb("changes"), number, block)
        case .wording: AdvisoryNote(rank, "edits", number, block, .whole)
        case .formatting: AdvisoryNote(rank, "changes formatting", number, block)
        }
    }

    private func counted(_ noun: String, _ verb: String, _ number: Int, _ block: TextBlock) -> AdvisoryNote {
        AdvisoryNote(rank, "\(verb) \(noun)", plural: "\(verb) \(noun)s", number, block)
    }

    private func verb(_ changing: String) -> String {
        switch note {
        case .added: return "adds"
        case .removed: return "removes"
        case .changed: return changing
        default: break
        }
        guard change.kind != .quotation, change.kind != .link else { return changing }
        return change.old == nil ? "adds" : change.new == nil ? "removes" : changing
    }

    private var figure: String {
        guard case .figure(let figure) = note else { return "figures" }
        switch figure {
        case .toll: return "toll"
        case .time: return "time"
        case .date: return "date"
        case .percentage: return "percentage"
        case .price: return "price"
        case .other: return "figures"
        }
    }

    private var figures: String { figure == "toll" || figure == "figures" ? figure : figure + "s" }
}
