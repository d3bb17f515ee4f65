/// Writes HTML: the only place where text becomes a part of it, so that everything typed is escaped.
struct HTMLWriter {
    /// What was written.
    private(set) var html = ""

    /// Begins a new line, unless one has just begun.
    mutating func startLine() {
        if let last = html.utf8.last, last != UInt8(ascii: "\n") { html += "\n" }
    }

    /// The opening tag of an element.
    /// - Parameters:
    ///   - tag: The element's name, as it is.
    ///   - attributes: Names, as they are, and values, which are escaped; those without a value are left out.
    mutating func open(_ tag: String, _ attributes: KeyValuePairs<String, String?> = [:]) {
        html += "<" + tag
        for (name, value) in attributes {
            guard let value else { continue }
            startAttribute(name)
            text(value)
            endAttribute()
        }
        html += ">"
    }

    /// The closing tag of an element.
    mutating func close(_ tag: String) {
        html += "</" + tag + ">"
    }

    /// Text, or a part of an attribute's value.
    mutating func text(_ text: String) {
        guard !text.utf8.allSatisfy(Self.isPlain) else {
            html += text
            return
        }
        for scalar in text.unicodeScalars {
            switch scalar {
            case "&": html += "&amp;"
            case "<": html += "&lt;"
            case ">": html += "&gt;"
            case "\"": html += "&quot;"
            default: html.unicodeScalars.append(scalar.shown)
            }
        }
    }

    /// An element whose text becomes the value of an attribute: what is written as text until `endImage` is it.
    mutating func startImage(_ source: String) {
        html += "<img"
        startAttribute("src")
        text(source)
        endAttribute()
        startAttribute("alt")
    }

    /// Ends the image that was started.
    mutating func endImage(title: String?) {
        endAttribute()
        if let title {
            startAttribute("title")
            text(title)
            endAttribute()
        }
        html += ">"
    }

    /// Whether a byte is never a part of anything that is written in another way.
    private static func isPlain(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "&"), UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "\""): false
        case 0x20...0x7E, 0x09, 0x0A, 0x0D, 0xC3...0xEE, 0xF0...: true
        default: byte & 0xC0 == 0x80
        }
    }

    private mutating func startAttribute(_ name: String) { html += " " + name + "=\"" }

    private mutating func endAttribute() { html += "\"" }
}
