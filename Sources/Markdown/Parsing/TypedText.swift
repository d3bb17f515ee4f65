/// A text that is shown as it was typed, as its markup was made to cost more than prose does.
struct TypedText {
    /// What stands between blank lines.
    let paragraphs: [String]

    init(_ text: String) {
        var text = text
        paragraphs = text.withUTF8 { bytes in
            var paragraphs: [[String]] = [[]]
            var lines = ByteLines(bytes)
            while let line = lines.next() {
                if line.allSatisfy({ $0 == 0x20 || $0 == 0x09 }) {
                    paragraphs.append([])
                } else {
                    paragraphs[paragraphs.count - 1].append(String(decoding: line, as: UTF8.self))
                }
            }
            return paragraphs.filter { !$0.isEmpty }.map { $0.joined(separator: "\n") }
        }
    }
}
