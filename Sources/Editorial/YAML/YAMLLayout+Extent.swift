/// How much of what follows a value goes with it when its key is changed or taken out.
enum YAMLTail: CaseIterable {
    /// Nothing: comments stay even where they are indented like the value.
    case none
    /// Comments that are indented deeper than the key.
    case ownComments
    /// Those, and the empty lines behind them.
    case emptyLines
}

extension YAMLLayout {
    /// The lines of an entry, with `tail`.
    func extent(of index: Int, tail: YAMLTail) -> Range<Int> {
        let region = region(of: index)
        let valueEnd = valueEnd(of: index)
        var end = valueEnd
        var line = valueEnd
        while tail != .none, line < region.upperBound {
            let isComment = lines.isComment(line)
            if isComment && lines.indentation(of: line) <= indentation { break }
            line += 1
            if isComment || tail == .emptyLines { end = line }
        }
        return region.lowerBound..<end
    }

    /// The line after the last that the value needs: the fewest lines that read as the same value.
    ///
    /// Only a parser knows where text ends that has empty lines or number signs of its own, so it is asked; more of
    /// the trailing lines never change the answer back, which allows for bisection.
    private func valueEnd(of index: Int) -> Int {
        let region = region(of: index)
        var first = region.upperBound
        while first > region.lowerBound + 1, lines.isBlank(first - 1) || lines.isComment(first - 1) { first -= 1 }
        guard first < region.upperBound, !reads(region.lowerBound..<first, as: index) else { return first }
        var known = region.upperBound
        var open = first + 1
        while open < known {
            let middle = open + (known - open) / 2
            if reads(region.lowerBound..<middle, as: index) { known = middle } else { open = middle + 1 }
        }
        return known
    }

    private func reads(_ range: Range<Int>, as index: Int) -> Bool {
        guard let alone = try? YAMLNode.parse(lines.text(in: range)).entries else { return false }
        return YAMLEntry.areIdentical(alone, [entries[index]])
    }
}
