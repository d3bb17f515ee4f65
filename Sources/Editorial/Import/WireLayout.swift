/// Reads the parts before the body of a plain-text story, from the top.
struct WireLayout {
    let text: TextLines
    let reader: CreditReader
    private(set) var headline = ""
    private(set) var standfirst: String?
    private(set) var byline: Byline?
    private(set) var captions: [String] = []
    /// Credit lines right below the byline.
    private(set) var creditLines: [FoundCreditLine] = []
    /// The line that is looked at.
    private var position = 0

    init(_ text: TextLines, reader: CreditReader) {
        self.text = text
        self.reader = reader
    }

    /// What follows the parts that were read: from the first word of the body to the end.
    var rest: String {
        let first = text.firstInk(from: position)
        guard first < text.lines.count else { return "" }
        return text.text(text.lines[first].content.lowerBound..<text.bytes.count)
    }

    /// Reads headline, standfirst, byline and captions, in whatever order they stand; stops at the first line that
    /// is none of them.
    mutating func readHead() {
        position = text.firstInk(from: 0)
        readHeadline()
        repeat { position = text.firstInk(from: position) } while position < text.lines.count && readPart()
    }

    private mutating func readPart() -> Bool {
        readCaptions() || readByline() || readCreditLine() || readStandfirst()
    }

    private mutating func readHeadline() {
        guard position < text.lines.count, isHeadline(position) else { return }
        headline = Self.withoutHeadingMarks(text.trimmed(at: position))
        position += 1
    }

    private mutating func readStandfirst() -> Bool {
        guard standfirst == nil, !headline.isEmpty, isStandfirst(position) else { return false }
        standfirst = text.trimmed(at: position)
        position += 1
        return true
    }

    private mutating func readByline() -> Bool {
        guard byline == nil, let found = byline(at: position) else { return false }
        byline = found.byline
        position = found.lines.upperBound
        return true
    }

    private mutating func readCreditLine() -> Bool {
        guard byline != nil, isAlone(position) || isFollowedByDateline(position) else { return false }
        guard text.firstInk(from: position + 1) < text.lines.count else { return false }
        guard let found = FoundCreditLine.above(text, position..<(position + 1), reader: reader, isBylined: true) else {
            return false
        }
        creditLines.append(found)
        position += 1
        return true
    }

    private func isFollowedByDateline(_ index: Int) -> Bool { WireLook.isDateline(text.trimmed(at: index + 1)) }

    private mutating func readCaptions() -> Bool {
        guard let found = WireCaption.read(text, at: position) else { return false }
        // A repetition with nothing behind it would leave no story: then it is the story.
        guard found.isMarked || text.firstInk(from: found.end) < text.lines.count else { return false }
        captions += found.captions
        position = found.end
        return true
    }
}

extension WireLayout {
    private func isHeadline(_ index: Int) -> Bool {
        let line = text.trimmed(at: index)
        guard line.utf8.count <= 4 * WireStory.longestHeadline, line.count <= WireStory.longestHeadline else {
            return false
        }
        if line.hasPrefix("# ") { return true }
        guard !WireLook.isDateline(line), markedByline(index) == nil else { return false }
        guard !WireCaption.isMarked(line) else { return false }
        let next = index + 1
        guard next < text.lines.count, !text.lines[next].isBlank, markedByline(next) == nil else { return true }
        // In a block of several lines the first is a headline only if the second does not go on with it.
        return !WireLook.goesOn(line, with: text.trimmed(at: next))
    }

    private static func withoutHeadingMarks(_ line: String) -> String {
        guard line.hasPrefix("# ") else { return line }
        var words = line.dropFirst(2).trimmingBlanks()
        if let last = words.split(separator: " ").last, last.allSatisfy({ $0 == "#" }),
            words.utf8.count > last.utf8.count
        {
            words = words.dropLast(last.count).trimmingBlanks()
        }
        return String(words)
    }

    /// Whether the line is a block of its own, or what stands in the next line is a caption printed twice.
    func isAlone(_ index: Int) -> Bool {
        let next = index + 1
        return next >= text.lines.count || text.lines[next].isBlank || WireCaption.isRepeated(text, at: next)
    }

    /// A byline beyond doubt: one that begins with "By" and names somebody.
    func markedByline(_ index: Int) -> BylineLines? { BylineLines.marked(text, at: index, reader: reader) }

    /// The byline at `index`, if the line is one there.
    func byline(at index: Int) -> BylineLines? {
        let marked = markedByline(index)
        guard !headline.isEmpty || standfirst != nil || !captions.isEmpty || marked != nil else { return nil }
        let below = text.firstInk(from: index + 1)
        guard marked == nil, below < text.lines.count else { return marked }
        if let signed = BylineLines.unmarked(text, at: index, reader: reader), isSetApart(signed.lines.upperBound - 1) {
            return text.firstInk(from: signed.lines.upperBound) < text.lines.count ? signed : nil
        }
        let line = text.trimmed(at: index)
        guard isAlone(index), line.utf8.count <= 120, let found = Byline(tidying: line) else { return nil }
        guard let first = line.unicodeScalars.first, first.properties.isAlphabetic else { return nil }
        let lines = BylineLines(byline: found, lines: index..<(index + 1))
        if WireLook.hasStrayComma(line) { return lines }
        guard WireLook.isNames(found, reader: reader, isLoose: WireLook.hasComma(line)) else { return nil }
        return WireLook.hasComma(line) || isParagraph(below) ? lines : nil
    }

    /// Whether no text goes on in the next line, but for an address or a dateline.
    private func isSetApart(_ index: Int) -> Bool {
        isAlone(index) || WireLook.isContact(text.trimmed(at: index + 1))
            || WireLook.isDate(text.trimmed(at: index + 1))
            || isFollowedByDateline(index)
    }

    /// Whether a block ends as a sentence does, or is as long as a paragraph.
    private func isParagraph(_ index: Int) -> Bool {
        let end = text.blockEnd(from: index, within: 40)
        return text.bytes(of: index..<end).count > 200 || WireLook.endsSentence(text.trimmed(at: end - 1))
    }

    /// The credits of the byline; a person of one word is unsure where nothing but the place of the line, or a stray
    /// comma, shows it to be one.
    func credits(of byline: Byline) -> [ReadCredit] {
        byline.credits(reader: reader).map { read in
            var read = read
            if byline.prefix == nil, read.credit.kind == .person, !WireLook.isFullName(read.name) {
                read.confidence = min(read.confidence, 0.8)
            }
            return read
        }
    }
}
