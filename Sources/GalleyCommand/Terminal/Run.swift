/// A stretch of text in one look.
struct Run: Sendable, Equatable {
    var text: String
    var paint: Paint

    init(_ text: String, _ paint: Paint = .plain) {
        self.text = text
        self.paint = paint
    }
}

extension [Run] {
    /// The runs as a line for the terminal.
    func rendered(isColoured: Bool) -> String {
        var line = ""
        var index = startIndex
        while index < endIndex {
            let paint = self[index].paint
            var text = ""
            while index < endIndex, self[index].paint == paint {
                text += self[index].text
                index += 1
            }
            line += paint(text, isColoured)
        }
        return line
    }
}
