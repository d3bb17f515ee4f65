/// What stands before the text of a line: the marks of quotations and of items of lists.
struct LinePrefix {
    /// Where the text begins.
    private(set) var end = 0
    private var columns = 0
    private var marks = 0

    init(of line: UnsafeBufferPointer<UInt8>) {
        while end < line.count {
            let next = Self.end(ofMarkAt: end, in: line)
            if line[end] == 0x20 || line[end] == 0x09 {
                columns += line[end] == 0x20 ? 1 : 4
                end += 1
            } else if next > end {
                marks += 1
                end = next
            } else {
                break
            }
        }
    }

    /// At most how many quotations and items the line can be in: its marks, and an item that goes on for each two
    /// columns before them. A line without marks opens nothing, whatever it is indented by; it counts as one if it is.
    var depth: Int { marks == 0 ? min(columns, 1) : marks + columns / 2 }

    /// Where the mark ends that begins at an index; the index itself if none does.
    private static func end(ofMarkAt index: Int, in line: UnsafeBufferPointer<UInt8>) -> Int {
        switch line[index] {
        case UInt8(ascii: ">"): return index + 1
        case UInt8(ascii: "-"), UInt8(ascii: "+"), UInt8(ascii: "*"):
            return isSpace(index + 1, line) ? index + 1 : index
        case UInt8(ascii: "0")...UInt8(ascii: "9"):
            var end = index
            while end < line.count, (0x30...0x39).contains(line[end]) { end += 1 }
            guard end < line.count, [UInt8(ascii: "."), UInt8(ascii: ")")].contains(line[end]) else { return index }
            return isSpace(end + 1, line) ? end + 1 : index
        default: return index
        }
    }

    private static func isSpace(_ index: Int, _ line: UnsafeBufferPointer<UInt8>) -> Bool {
        index >= line.count || line[index] == 0x20 || (0x09...0x0D).contains(line[index])
    }
}
