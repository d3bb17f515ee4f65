/// A byline in a text: a line, and what belongs to it in the lines below, such as the author's house.
struct BylineLines {
    /// The byline, tidied, without emphasis; the house stands behind a comma.
    var byline: Byline
    /// The lines.
    var lines: Range<Int>

    /// The longest line of one, in bytes.
    private static let longest = 300

    /// A byline beyond doubt at line `index`: one that begins with "By" and names somebody.
    static func marked(_ text: TextLines, at index: Int, reader: CreditReader) -> BylineLines? {
        guard let found = byline(text, at: index), found.prefix != nil else { return nil }
        guard let reading = reader.read(found.words), reading.form == .byline, reading.credits.allSatisfy(isName) else {
            return nil
        }
        return BylineLines(byline: found, lines: index..<(index + 1)).withHouse(text, reader: reader)
    }

    /// Whether it is no turn of phrase: "By Popular Demand", "By The Way".
    private static func isName(_ read: ReadCredit) -> Bool {
        guard read.credit.kind == .person || read.credit.kind == .publication else { return true }
        let words = read.name.lowercased().split(separator: " ")
        return read.confidence >= 0.7 && !words.contains { turns.contains(String($0)) }
    }

    private static let turns: Set<String> = [
        "any", "means", "necessary", "appointment", "only", "your", "side", "order", "reason", "popular", "demand",
        "vote",
        "royal", "invitation", "request", "special", "light", "way", "numbers", "number", "design", "choice", "default",
        "example", "nature", "night", "day", "hand", "heart", "accident", "mistake", "law", "force", "definition",
        "services", "all", "no", "some", "my", "our", "their", "his", "her", "its", "contrast", "comparison", "proxy",
    ]

    /// A byline at line `index` without "By": people with their house, their trade or, where there are several, their
    /// places.
    static func unmarked(_ text: TextLines, at index: Int, reader: CreditReader) -> BylineLines? {
        guard let found = byline(text, at: index), found.prefix == nil, found.text.utf8.count <= 120 else { return nil }
        let names = found.words
        guard !WireLook.endsSentence(names), let reading = reader.read("By \(names)"), reading.form == .byline else {
            return nil
        }
        let lines = BylineLines(byline: found, lines: index..<(index + 1)).withHouse(text, reader: reader)
        return reading.credits.allSatisfy { WireLook.isFullName($0.name) } && lines.isSigned(reader) ? lines : nil
    }

    private func isSigned(_ reader: CreditReader) -> Bool {
        guard let reading = reader.read("By \(byline.words)") else { return false }
        let people = reading.credits.filter { $0.credit.kind == .person }
        guard people.count == reading.credits.count else { return false }
        if people.count > 1, people.allSatisfy({ $0.credit.location != nil }) { return true }
        if people.contains(where: { $0.credit.affiliation.map(reader.registry.contributor) != nil }) { return true }
        return BylineLines.trade(in: byline.words)
    }

    /// Whether a trade stands behind the last comma: "Jane Roe, Staff Writer".
    private static func trade(in words: String) -> Bool {
        guard let comma = words.lastIndex(where: Byline.commas.contains) else { return false }
        let last = words[words.index(after: comma)...].split(separator: " ").last?.lowercased() ?? ""
        return CreditVocabulary.trades.contains(last)
    }

    private static func byline(_ text: TextLines, at index: Int) -> Byline? {
        guard text.lines[index].content.count <= longest else { return nil }
        let line = text.text(at: index)
        let plain = line.contains("<") ? MarkdownWords.of(line) : line
        return Byline(tidying: String(plain.filter { $0 != "*" }.trimmingBlanks().trimmingUnderscores()))
    }

    /// With the house in the line below: "Associated Press", "AFP Correspondent".
    private func withHouse(_ text: TextLines, reader: CreditReader) -> BylineLines {
        let next = lines.upperBound
        guard next < text.lines.count, !text.lines[next].isBlank, text.lines[next].content.count <= 60 else {
            return self
        }
        guard let house = Self.byline(text, at: next), house.prefix == nil, !WireLook.endsSentence(house.text) else {
            return self
        }
        let names = byline.prefix == nil ? "By \(byline.words)" : byline.words
        let alone = reader.read(names)
        let together = reader.read("\(names), \(house.words)")
        guard let alone, let together, alone.credits.count == together.credits.count else { return self }
        guard Self.isHouse(house.words, together, reader) else { return self }
        let joined = Byline(text: "\(byline.text), \(house.text)", prefix: byline.prefix)
        return BylineLines(byline: joined, lines: lines.lowerBound..<(next + 1))
    }

    private static func isHouse(_ words: String, _ reading: CreditReading, _ reader: CreditReader) -> Bool {
        if let found = reader.registry.contributor(named: words) { return found.kind != .person }
        if let last = words.split(separator: " ").last, CreditVocabulary.trades.contains(last.lowercased()) {
            return true
        }
        guard let house = reading.credits.last?.credit.affiliation else { return false }
        return house.utf8.elementsEqual(words.utf8)
    }
}

extension Substring {
    /// Without underscores at both ends, which set a line in italics.
    fileprivate func trimmingUnderscores() -> Substring {
        let rest = drop { $0 == "_" }
        guard let last = rest.lastIndex(where: { $0 != "_" }) else { return rest }
        return rest[...last]
    }
}
