/// Where a link or an image leads, if it may lead there.
struct Address: Equatable {
    enum Kind {
        /// A page of the web: "https://example.com", "//example.com".
        case web
        /// A person: "mailto:desk@example.com", "tel:+15551234".
        case person
        /// A page or file of this site, such as "protest.jpg" or "/about".
        case site
        /// A place on this page: "#top".
        case place
    }

    let kind: Kind
    /// The address with everything percent-encoded that an address cannot hold.
    let text: String

    /// Allows an address; nil for one of another scheme, however it is disguised, and for none.
    init?(_ typed: String) {
        guard let kind = Self.kind(of: typed) else { return nil }
        self.kind = kind
        text = Self.encoded(typed)
    }

    /// Compared by bytes, as a sign with an accent upon it is another character, but no other sign for a browser.
    private static func kind(of typed: String) -> Kind? {
        guard !typed.isEmpty, !typed.unicodeScalars.contains(where: isControl) else { return nil }
        let bytes = Array(typed.utf8)
        if bytes[0] == UInt8(ascii: "#") { return .place }
        if bytes.starts(with: "//".utf8) { return bytes.count > 2 ? .web : nil }
        let start = bytes.prefix { !"/?#".utf8.contains($0) }
        guard let colon = start.firstIndex(of: UInt8(ascii: ":")) else { return hidesColon(bytes) ? nil : .site }
        let rest = bytes[(colon + 1)...]
        switch String(decoding: start[..<colon], as: UTF8.self).lowercased() {
        case "http", "https": return rest.starts(with: "//".utf8) && rest.count > 2 ? .web : nil
        case "mailto", "tel": return rest.isEmpty ? nil : .person
        default: return nil
        }
    }

    /// Whether what would be a file's name has a colon for somebody who decodes it once more. No browser does.
    private static func hidesColon(_ typed: [UInt8]) -> Bool {
        let start = typed.prefix { !"/?".utf8.contains($0) }.map { (0x41...0x5A).contains($0) ? $0 | 0x20 : $0 }
        return ["%3a", "%253a", "&#", "&colon"].contains { start.contains($0.utf8) }
    }

    private static func isControl(_ scalar: Unicode.Scalar) -> Bool {
        scalar.value < 0x20 || (0x7F...0x9F).contains(scalar.value)
    }

    private static func encoded(_ typed: String) -> String {
        if typed.unicodeScalars.allSatisfy(isAllowed) { return typed }
        var text = ""
        for byte in typed.utf8 {
            let scalar = Unicode.Scalar(byte)
            if isAllowed(scalar) {
                text.unicodeScalars.append(scalar)
            } else {
                text += byte < 0x10 ? "%0" : "%"
                text += String(byte, radix: 16, uppercase: true)
            }
        }
        return text
    }

    /// Whether an address may hold a character as it is. Source: RFC 3986, section 2, but for the square brackets,
    /// which only the numbers of machines have.
    private static func isAllowed(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar {
        case "a"..."z", "A"..."Z", "0"..."9": true
        case "-", ".", "_", "~", ":", "/", "?", "#", "@", "!", "$", "&", "'", "(", ")", "*", "+", ",", ";", "=", "%":
            true
        default: false
        }
    }
}
