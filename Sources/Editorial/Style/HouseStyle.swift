/// The house style of a newsroom: the contents of `style.yaml`.
public struct HouseStyle: Hashable, Sendable {
    /// The address of the site, without a slash at its end; nil where none is said.
    public var address: String?
    /// The time zone in which instants are said and shown, by its IANA name.
    public var zone: String
    /// The language of an article that does not say its own (BCP 47).
    public var language: String
    /// How credits are printed.
    public var credits: CreditStyle
    /// The headline of a kill's notice, by language.
    public var killed: [String: String]

    /// A house style; as it stands without arguments, what is built in.
    public init(
        address: String? = nil, zone: String = "UTC", language: String = "en", credits: CreditStyle = CreditStyle(),
        killed: [String: String] = HouseStyle.defaultKilled
    ) {
        self.address = address
        self.zone = zone
        self.language = language
        self.credits = credits
        self.killed = killed
    }

    /// The headline of a kill's notice in `language`: that of the language, of the language without region, else
    /// "Withdrawn".
    public func killedHeadline(in language: String) -> String {
        let base = String(language.prefix { $0 != "-" && $0 != "_" }).lowercased()
        return killed[language] ?? killed[base] ?? killed["en"] ?? "Withdrawn"
    }

    /// The headlines that are built in.
    public static let defaultKilled = [
        "en": "Withdrawn", "de": "Zurückgezogen", "fr": "Retiré", "es": "Retirado", "it": "Ritirato", "pt": "Retirado",
        "nl": "Ingetrokken", "he": "הוסר", "ar": "سُحب",
    ]
}

extension HouseStyle {
    /// Reads `style.yaml`; what it does not say is as built in, keys that nobody knows are passed over.
    /// - Throws: `StyleError` with the key and its line.
    public init(yaml text: String) throws(StyleError) {
        let node: YAMLNode
        do throws(YAMLError) {
            node = try YAMLNode.parse(text)
        } catch {
            throw StyleError(line: error.line, key: "", problem: .notYAML(error.problem))
        }
        try self.init(StyleReader(node))
    }

    private init(_ reader: StyleReader) throws(StyleError) {
        self.init()
        if let text = try reader.text("address") {
            guard let address = Self.address(text) else { throw reader.failure("address", .notAnAddress) }
            self.address = address
        }
        if let zone = try reader.text("zone") {
            guard Self.isZone(zone) else { throw reader.failure("zone", .notAZone) }
            self.zone = zone
        }
        if let language = try reader.text("language") {
            guard StyleReader.isLanguage(language) else { throw reader.failure("language", .notALanguage) }
            self.language = language
        }
        try readWording(reader)
    }

    private mutating func readWording(_ reader: StyleReader) throws(StyleError) {
        if let map = try reader.map("killed") {
            for language in try map.languages() { killed[language] = try map.text(language) ?? killed[language] }
        }
        if let map = try reader.map("credits") { credits = try CreditStyle(map) }
    }

    private static func address(_ text: String) -> String? {
        let scheme = ["https://", "http://"].first { text.lowercased().hasPrefix($0) }
        guard let scheme, !text.contains(where: \.isWhitespace) else { return nil }
        var address = text[...]
        while address.hasSuffix("/"), address.utf8.count > scheme.utf8.count { address.removeLast() }
        return address.utf8.count > scheme.utf8.count ? String(address) : nil
    }

    /// Whether `text` is written as the IANA database writes names; whether there is such a zone, only a system knows.
    private static func isZone(_ text: String) -> Bool {
        guard let first = text.unicodeScalars.first, first.isASCII, first.properties.isAlphabetic else { return false }
        return text.utf8.count <= 64
            && text.unicodeScalars.allSatisfy { scalar in
                scalar.isASCII
                    && (scalar.properties.isAlphabetic || scalar.properties.numericType != nil
                        || "/_+-".unicodeScalars.contains(scalar))
            }
    }
}
