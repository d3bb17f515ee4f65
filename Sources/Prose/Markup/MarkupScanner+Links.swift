extension MarkupScanner {
    /// Parentheses nested deeper than this are no target.
    private static let deepestTarget = 32

    /// Reads what a closing bracket ends: `[text](target "title")`, `[text][reference]`, `[reference]: target`, or
    /// nothing.
    mutating func closeBracket() {
        let close = position
        position += 1
        guard let open = brackets.popLast() else { return }
        let isNote = bytes[open + 1] == UInt8(ascii: "^")
        switch close + 1 < bytes.count ? bytes[close + 1] : 0x20 {
        case UInt8(ascii: ":") where isAtLineStart(open):
            let end = bytes[close...].firstIndex(of: 0x0A) ?? bytes.count
            markup.mark(open..<(isNote ? close + 2 : end), as: isNote ? .mark : .link)
            position = isNote ? close + 2 : end
        case _ where isNote: markup.mark(open..<close + 1, as: .mark)
        case UInt8(ascii: "("):
            if let end = targetEnd(from: close + 2) { link(open, close..<end) }
        case UInt8(ascii: "["):
            let rest = bytes[(close + 2)...]
            let stop = rest.firstIndex { $0 == UInt8(ascii: "]") || $0 == UInt8(ascii: "[") || $0 == 0x0A }
            if let stop, bytes[stop] == UInt8(ascii: "]") { link(open, close..<stop + 1) }
        default: break
        }
    }

    private mutating func link(_ open: Int, _ closing: Range<Int>) {
        let isPicture = open > 0 && bytes[open - 1] == UInt8(ascii: "!")
        let opening = (isPicture ? open - 1 : open)..<open + 1
        markup.mark(opening, as: .link)
        markup.mark(closing, as: .link)
        markup.links.append(Markup.Pair(opening: opening, closing: closing))
        position = closing.upperBound
    }

    private func isAtLineStart(_ index: Int) -> Bool { index == 0 || bytes[index - 1] == 0x0A }

    /// The end of a target with its title, behind the closing parenthesis.
    private func targetEnd(from start: Int) -> Int? {
        var end = skipSpaces(start)
        if end < bytes.count, bytes[end] == UInt8(ascii: "<") {
            let stop = bytes[(end + 1)...].firstIndex { [0x3C, 0x3E, 0x0A].contains($0) }
            guard let stop, bytes[stop] == UInt8(ascii: ">") else { return nil }
            end = stop + 1
        } else {
            guard let stop = bareTargetEnd(from: end) else { return nil }
            end = stop
        }
        let space = skipSpaces(end)
        if space > end, space < bytes.count, bytes[space] == 0x22 || bytes[space] == 0x27 {
            guard let stop = titleEnd(from: space) else { return nil }
            end = stop
        }
        end = skipSpaces(end)
        return end < bytes.count && bytes[end] == UInt8(ascii: ")") ? end + 1 : nil
    }

    private func bareTargetEnd(from start: Int) -> Int? {
        var depth = 0
        var end = start
        while end < bytes.count {
            switch bytes[end] {
            case UInt8(ascii: "\\"): end += 1
            case UInt8(ascii: "("):
                depth += 1
                if depth > Self.deepestTarget { return nil }
            case UInt8(ascii: ")"):
                if depth == 0 { return end }
                depth -= 1
            case 0...0x20: return depth == 0 ? end : nil
            default: break
            }
            end += 1
        }
        return nil
    }

    private func titleEnd(from start: Int) -> Int? {
        var end = start + 1
        while end < bytes.count, bytes[end] != bytes[start] {
            if bytes[end] == 0x0A, end + 1 < bytes.count, bytes[end + 1] == 0x0A { return nil }
            end += bytes[end] == UInt8(ascii: "\\") ? 2 : 1
        }
        return end < bytes.count ? end + 1 : nil
    }

    private func skipSpaces(_ start: Int) -> Int {
        var end = start
        while end < bytes.count, bytes[end] == 0x20 || bytes[end] == 0x09 { end += 1 }
        return end
    }
}
