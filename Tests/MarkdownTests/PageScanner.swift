import Foundation

/// Reads HTML as strictly as can be: nothing but the elements and attributes of the list, every value in double quotes,
/// every sign escaped, every element closed. Whatever else occurs is an error.
struct PageScanner {
    enum Fault: Error, Equatable {
        case unexpected(String, at: Int)
        case element(String)
        case attribute(String, of: String)
        case address(String)
        case unclosed(String)
    }

    static let attributes: [String: Set<String>] = [
        "a": ["href", "rel", "title"], "blockquote": ["dir"], "br": [], "code": [], "del": [], "em": [],
        "h1": ["dir"],
        "h2": ["dir"], "h3": ["dir"], "h4": ["dir"], "h5": ["dir"], "h6": ["dir"], "hr": [],
        "img": ["alt", "src", "title"], "li": ["dir"], "ol": ["dir", "start"], "p": ["dir"], "pre": ["dir"],
        "strong": [], "table": ["dir"], "tbody": [], "td": ["align", "dir"], "th": ["align", "dir"], "thead": [],
        "tr": [], "ul": ["dir"],
    ]
    private static let void: Set<String> = ["br", "hr", "img"]
    private static let entities = ["&amp;": "&", "&lt;": "<", "&gt;": ">", "&quot;": "\""]

    private let scalars: [Unicode.Scalar]
    private var position = 0
    private var open: [String] = []
    /// What a reader sees, with the descriptions of images.
    private(set) var text = ""
    /// What links and images lead to.
    private(set) var addresses: [String] = []
    /// The elements in the order of the page.
    private(set) var elements: [String] = []

    init(_ html: String) throws {
        scalars = Array(html.unicodeScalars)
        while position < scalars.count {
            if scalars[position] == "<" { try tag() } else { text += try character() }
        }
        if let element = open.last { throw Fault.unclosed(element) }
    }

    private mutating func tag() throws {
        position += 1
        if take("/") {
            let name = takeName()
            guard open.popLast() == name, take(">") else { throw unexpected() }
            return
        }
        let name = takeName()
        guard let allowed = Self.attributes[name] else { throw Fault.element(name) }
        var seen: Set<String> = []
        while take(" ") {
            let attribute = takeName()
            guard allowed.contains(attribute), seen.insert(attribute).inserted else {
                throw Fault.attribute(attribute, of: name)
            }
            try read(attribute, try value())
        }
        guard take(">") else { throw unexpected() }
        try enter(name)
    }

    private mutating func enter(_ name: String) throws {
        if name == "a", open.contains("a") { throw Fault.element("a within a") }
        elements.append(name)
        if !Self.void.contains(name) { open.append(name) }
    }

    private mutating func value() throws -> String {
        guard take("="), take("\"") else { throw unexpected() }
        var value = ""
        while !take("\"") { value += try character() }
        return value
    }

    private mutating func read(_ attribute: String, _ value: String) throws {
        switch attribute {
        case "href", "src":
            guard Self.isAllowed(value) else { throw Fault.address(value) }
            addresses.append(value)
        case "dir": guard ["auto", "ltr", "rtl"].contains(value) else { throw Fault.attribute(value, of: "dir") }
        case "align":
            guard ["left", "center", "right"].contains(value) else { throw Fault.attribute(value, of: "align") }
        case "rel": guard value == "nofollow noopener" else { throw Fault.attribute(value, of: "rel") }
        case "start": guard Int(value) != nil else { throw Fault.attribute(value, of: "start") }
        case "alt": text += value
        default: break
        }
    }

    /// One character of text or of a value.
    private mutating func character() throws -> String {
        guard position < scalars.count else { throw unexpected() }
        let scalar = scalars[position]
        switch scalar {
        case "<", ">", "\"": throw unexpected()
        case "&":
            let entity = String(String.UnicodeScalarView(scalars[position...].prefix(6).prefix { $0 != ";" })) + ";"
            guard let meaning = Self.entities[entity] else { throw unexpected() }
            position += entity.unicodeScalars.count
            return meaning
        default:
            guard scalar.value >= 0x20 && scalar.value != 0x7F || "\n\t\r".unicodeScalars.contains(scalar) else {
                throw unexpected()
            }
            position += 1
            return String(scalar)
        }
    }

    private mutating func takeName() -> String {
        var name = ""
        while position < scalars.count {
            let scalar = scalars[position]
            guard ("a"..."z").contains(scalar) || ("0"..."9").contains(scalar) else { break }
            name.unicodeScalars.append(scalar)
            position += 1
        }
        return name
    }

    private mutating func take(_ scalar: Unicode.Scalar) -> Bool {
        guard position < scalars.count, scalars[position] == scalar else { return false }
        position += 1
        return true
    }

    private func unexpected() -> Fault {
        .unexpected(String(String.UnicodeScalarView(scalars[max(0, position - 20)...].prefix(40))), at: position)
    }

    /// Whether a browser takes the address as one of the four schemes or of this site, even one that decodes more than
    /// the rules ask for. Source: <https://url.spec.whatwg.org/#concept-basic-url-parser>.
    static func isAllowed(_ address: String) -> Bool {
        [address, address.removingPercentEncoding ?? address].allSatisfy { form in
            let kept = form.lowercased().unicodeScalars.filter { $0.value > 0x20 && !(0x7F...0xA0).contains($0.value) }
            let start = kept.prefix { !"/?#".unicodeScalars.contains($0) }
            guard let colon = start.firstIndex(of: ":") else { return !form.isEmpty }
            return ["http", "https", "mailto", "tel"].contains(String(String.UnicodeScalarView(start[..<colon])))
        }
    }
}
