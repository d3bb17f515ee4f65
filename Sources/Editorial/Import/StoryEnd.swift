/// Finds the credit lines at the end of a text, block by block upwards, over what may stand below them.
struct StoryEnd {
    /// How many blocks that are no credit lines are passed over, one after another.
    private static let mostNotes = 12

    let text: TextLines
    let reader: CreditReader
    let isPlain: Bool
    let isKept: [Bool]
    /// Whether every paragraph of a plain text begins with blanks, so that they do not set it apart.
    let isIndented: Bool
    /// What was found, from the end.
    private(set) var found: [FoundCreditLine] = []

    init(_ text: TextLines, reader: CreditReader, isPlain: Bool) {
        (self.text, self.reader, self.isPlain) = (text, reader, isPlain)
        isKept = text.keptLines()
        isIndented = isPlain && text.isIndentedThroughout
    }

    /// Reads from the end up to the first block that is the article's own text.
    mutating func read() {
        var end = text.lines.count
        var notes = 0
        while notes <= Self.mostNotes, let block = text.block(before: end) {
            if MarkdownLine(text.text(at: block.lowerBound)).isRule {
                end = block.lowerBound
                continue
            }
            let isCredit = take(block)
            guard isCredit || isNote(block) else {
                takeEnd(of: block)
                return
            }
            notes = isCredit ? 0 : notes + 1
            end = block.lowerBound
        }
    }
}

extension StoryEnd {
    /// Takes a block in which every line is a credit line, or all lines together, or each is one or a note.
    private mutating func take(_ block: Range<Int>) -> Bool {
        guard canHold(block) else { return false }
        let isBelowProse = text.block(before: block.lowerBound, skippingRules: true).map(isProse) ?? false
        if let lines = readEach(block, isBelowProse) ?? readWhole(block, isBelowProse) {
            found += lines.reversed()
            return true
        }
        guard !text.line(block.lowerBound).isQuote, let lines = readAmongNotes(block, isBelowProse) else {
            return false
        }
        found += lines
        return true
    }

    /// Whether a credit line may stand there: in no code, list, table or quotation, and under no heading.
    private func canHold(_ block: Range<Int>) -> Bool {
        guard !block.contains(where: { isKept[$0] || !text.canHoldCredit($0, isIndented: isIndented) }) else {
            return false
        }
        let above = text.block(before: block.lowerBound)
        let aboveIsQuote = above.map { text.line($0.upperBound - 1).isQuote } ?? false
        if block.contains(where: { text.line($0).isQuote }) {
            return !aboveIsQuote && block.allSatisfy { text.line($0).isQuote }
        }
        if let above, text.line(above.upperBound - 1).isHeading { return false }
        guard text.line(block.lowerBound).isHyphenated || block.contains(where: { text.line($0).isListItem }) else {
            return true
        }
        // "- With files from AFP": a dash in a plain text, else the only item of a list.
        let aboveIsList = above.map { text.line($0.lowerBound).isListItem } ?? false
        let isDash = isPlain || !text.line(block.lowerBound).isListItem
        return isDash && !aboveIsList && text.line(block.lowerBound).isHyphenated && block.count == 1
    }

    private func readEach(_ block: Range<Int>, _ isBelowProse: Bool) -> [FoundCreditLine]? {
        var lines: [FoundCreditLine] = []
        for index in block {
            guard let line = readLines(index..<(index + 1), isBelowProse) else { return nil }
            lines.append(line)
        }
        return lines
    }

    private func readWhole(_ block: Range<Int>, _ isBelowProse: Bool) -> [FoundCreditLine]? {
        guard block.count > 1, let line = readLines(block, isBelowProse) else { return nil }
        return [line]
    }

    /// Whether the last line is a note, and adds nothing: "Our Standards: …" right under a sign-off without a stop.
    private func endsInNote(_ lines: Range<Int>, _ reading: CreditReading) -> Bool {
        guard lines.count > 1, isNote((lines.upperBound - 1)..<lines.upperBound) else { return false }
        return reader.read(text.words(of: lines.dropLast()))?.credits == reading.credits
    }

    /// Credit lines in a block whose other lines are notes: "Follow Jane Roe …" right under them. From the end.
    private func readAmongNotes(_ block: Range<Int>, _ isBelowProse: Bool) -> [FoundCreditLine]? {
        guard block.count > 1, block.count < 20 else { return nil }
        var lines: [FoundCreditLine] = []
        for index in block.reversed() {
            if let line = readLines(index..<(index + 1), isBelowProse) {
                lines.append(line)
            } else if !isNote(index..<(index + 1)) {
                return nil
            }
        }
        return lines.isEmpty ? nil : lines
    }

    /// The lines as one credit line, if they are one beyond doubt.
    private func readLines(_ lines: Range<Int>, _ isBelowProse: Bool) -> FoundCreditLine? {
        let bytes = text.bytes(of: lines)
        guard bytes.count <= CreditReader.longestLine else { return nil }
        let words = text.words(of: lines)
        // A name that leads somewhere may be what the text refers to: "Source: [Reuters](…)".
        let isLinked = lines.contains { text.text(at: $0).contains("](") }
        guard let reading = (isLinked ? nil : readAgencies(words)) ?? reader.read(words) else { return nil }
        let isReference = isLinked && reading.credits.contains { $0.credit.role == .source } && reading.form == .tagline
        let isSure =
            StoryEnd.isSure(reading)
            || isBelowProse && !isReference
                && StoryEnd.isSureBelowProse(reading, words, registry: reader.registry)
        guard isSure, reading.isWhole(words, reader: reader), !endsInNote(lines, reading) else { return nil }
        return FoundCreditLine(bytes: bytes, reading: reading)
    }

    /// Agencies alone, without parentheses, or with the initials of who was at the desk: "dpa", "dpa/jr".
    private func readAgencies(_ words: String) -> CreditReading? {
        let agencies = StoryEnd.agencies(in: words, reader.registry)
        return agencies.isEmpty ? nil : reader.read("(\(agencies.joined(separator: "/")))")
    }

    /// The agencies of a line that names nothing else, but for initials.
    static func agencies(in words: String, _ registry: ContributorRegistry) -> [String] {
        let plain = words.drop { "([*_ ".contains($0) }.prefix { !")]*_".contains($0) }.trimmingBlanks()
        guard words.utf8.count <= 40, plain.utf8.count > 2 else { return [] }
        let names = plain.split(separator: "/", omittingEmptySubsequences: false).map { String($0.trimmingBlanks()) }
        let agencies = names.filter { registry.contributor(named: $0)?.kind == .agency }
        return names.allSatisfy { agencies.contains($0) || isInitials($0) } ? agencies : []
    }

    private static func isInitials(_ name: String) -> Bool {
        (2...4).contains(name.utf8.count) && name.utf8.allSatisfy { (0x61...0x7A).contains($0) }
    }

    /// Whether a block is a paragraph, not a picture, a list, a table or a quotation that the line below may be about.
    private func isProse(_ block: Range<Int>) -> Bool {
        let line = text.line(block.lowerBound)
        guard !isKept[block.lowerBound], !isKept[block.upperBound - 1], !line.isImage, !line.isListItem else {
            return false
        }
        guard !line.isTableRow, !line.isQuote, !line.isHeading, !line.isMarkup else { return false }
        return !WireCaption.isMarked(text.trimmed(at: block.lowerBound))
    }

    /// Whether a person signs with their house: "Ada Quill, The Associated Press".
    private func isSignature(_ words: String) -> Bool {
        guard words.utf8.count <= 80, words.contains(","), !WireLook.endsSentence(words) else { return false }
        guard let reading = reader.read("By \(words)"), reading.form == .byline else { return false }
        return reading.credits.allSatisfy { $0.credit.affiliation.flatMap(reader.registry.contributor) != nil }
    }

    private func isNote(_ block: Range<Int>) -> Bool {
        let bytes = text.bytes(of: block)
        guard bytes.count <= EndNote.longest else { return text.line(block.lowerBound).isMarkup }
        let lines = block.map { text.line($0) }
        if lines.allSatisfy({ $0.isMarkup || $0.isImage || $0.text.hasPrefix("<!--") }) { return true }
        guard !block.contains(where: { isKept[$0] }) else { return false }
        if lines.allSatisfy({ $0.isListItem && EndNote.isLink($0) || $0.isDefinition }) { return true }
        let words = text.words(of: block)
        return EndNote.isNote(words, line: lines[0]) || isSignature(words)
    }
}

extension StoryEnd {
    /// Takes credit lines at the end of a block of the article's text, if the line before them ends a sentence; below
    /// them there may be notes, where no blank lines part the paragraphs.
    private mutating func takeEnd(of block: Range<Int>) {
        guard !block.contains(where: { isKept[$0] }), !text.line(block.lowerBound).isQuote else { return }
        let isProse = isProse(block)
        var end = block.upperBound
        var notes = 0
        var taken: [FoundCreditLine] = []
        while end > block.lowerBound + 1, notes <= Self.mostNotes {
            if let (start, line) = readLast(of: block.lowerBound..<end, isProse) {
                taken.append(line)
                (end, notes) = (start, 0)
            } else if isNote((end - 1)..<end) {
                (end, notes) = (end - 1, notes + 1)
            } else {
                break
            }
        }
        if taken.isEmpty { taken = StoryEnd.inParentheses(at: block.lowerBound..<end, of: text, reader: reader) }
        found += taken
    }

    /// The last lines as a credit line, from one to six, where a sentence ends before them.
    private func readLast(of block: Range<Int>, _ isProse: Bool) -> (start: Int, line: FoundCreditLine)? {
        for start in (block.lowerBound..<block.upperBound).reversed().prefix(6) where start > block.lowerBound {
            guard text.canHoldCredit(start, isIndented: isIndented) else { return nil }
            guard !text.line(start).isListItem, !text.line(start).isQuote else { return nil }
            guard text.endsSentence(start - 1), let line = readLines(start..<block.upperBound, isProse) else {
                continue
            }
            return (start, line)
        }
        return nil
    }
}
