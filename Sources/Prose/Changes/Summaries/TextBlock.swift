/// What a paragraph is for a reader: only prose is counted when people say "the fourth paragraph".
enum TextBlock: Equatable {
    case prose
    case heading
    case item
    case picture
    /// A rule, the definition of a link, a table's row, or nothing.
    case other

    init(_ bytes: [UInt8], _ range: Range<Int>) {
        let prefix = LinePrefix(bytes, at: range.lowerBound)
        switch prefix.block {
        case .heading: self = .heading
        case .item: self = .item
        case .rule: self = .other
        case .prose:
            let rest = bytes[prefix.range.upperBound..<max(prefix.range.upperBound, range.upperBound)]
            if rest.starts(with: "![".utf8) {
                self = .picture
                return
            }
            let isOther = ["|", "{{"].contains { rest.starts(with: $0.utf8) } || Self.isDefinition(rest)
            self = isOther ? .other : .prose
        }
    }

    private static func isDefinition(_ line: ArraySlice<UInt8>) -> Bool {
        guard line.first == UInt8(ascii: "["), let close = line.firstIndex(of: UInt8(ascii: "]")) else { return false }
        return close + 1 < line.endIndex && line[close + 1] == UInt8(ascii: ":")
    }
}
