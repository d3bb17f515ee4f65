/// Finds what a paragraph quotes. A quotation may hold several sentences; marks inside another quotation are part of
/// it. A mark that begins the paragraph and is never closed quotes all of it, since a quotation that goes on in the
/// next paragraph is closed only there; any other mark without a partner is no quotation.
enum Quotations {
    /// The quotations with their marks, in order. Linear: the search for a closing mark begins only where there is one.
    static func find(_ bytes: [UInt8], in paragraph: Range<Int>, _ labels: [Markup.Label]) -> [Range<Int>] {
        let marks = marks(bytes, paragraph, labels)
        guard !marks.isEmpty else { return [] }
        var lastClosing: [UInt32: Int] = [:]
        for (index, mark) in marks.enumerated() where mark.canClose { lastClosing[mark.value] = index }
        var found: [Range<Int>] = []
        var index = 0
        var isFirst = true
        while index < marks.count {
            let (mark, closers) = (marks[index], QuotationMark.closers(of: marks[index].value))
            index += 1
            guard mark.canOpen else { continue }
            if closers.contains(where: { lastClosing[$0, default: -1] >= index }) {
                while !(marks[index].canClose && closers.contains(marks[index].value)) { index += 1 }
                found.append(mark.range.lowerBound..<marks[index].range.upperBound)
                index += 1
            } else if isFirst, mark.value != 0x27, !bytes.hasWord(in: paragraph.lowerBound..<mark.range.lowerBound) {
                return [mark.range.lowerBound..<paragraph.upperBound]
            }
            isFirst = false
        }
        return found
    }

    private static func marks(_ bytes: [UInt8], _ paragraph: Range<Int>, _ labels: [Markup.Label]) -> [QuotationMark] {
        var marks: [QuotationMark] = []
        for index in paragraph where QuotationMark.mayBegin(bytes[index]) && labels[index] == .text {
            if let mark = QuotationMark(bytes, at: index, within: paragraph) { marks.append(mark) }
        }
        return marks
    }
}
