extension CreditStyle {
    /// Reads the map `credits` of `style.yaml`; what it does not say is as built in, keys that nobody knows are
    /// passed over.
    /// - Throws: `StyleError` with the key and its line.
    public init(yaml node: YAMLNode) throws(StyleError) {
        try self.init(StyleReader(node, path: "credits"))
    }

    init(_ reader: StyleReader) throws(StyleError) {
        self.init()
        serialComma = try reader.flag("serial-comma") ?? serialComma
        if let text = try reader.text("sign-off") {
            guard let signOff = SignOff(rawValue: text) else {
                throw reader.failure("sign-off", .notOneOf(SignOff.allCases.map(\.rawValue)))
            }
            self.signOff = signOff
        }
        guard let languages = try reader.map("wording") else { return }
        for language in try languages.languages() {
            guard let map = try languages.map(language) else { continue }
            wording[language] = try CreditWording(map, changing: wording(for: language))
        }
    }
}

extension CreditWording {
    /// Reads the wording of one language; what it does not say is as in `base`.
    init(_ reader: StyleReader, changing base: CreditWording) throws(StyleError) {
        self = base
        if let and = try reader.text("and") { (self.and, andBeforeLatin) = (Self.spaced(and), nil) }
        place = try reader.template("place", with: ["{names}", "{place}"]) ?? place
        affiliation = try reader.template("affiliation", with: ["{names}", "{house}"]) ?? affiliation
        for role in CreditRole.allCases {
            guard let value = reader.value(role.rawValue) else { continue }
            if value.entries != nil, let forms = try reader.map(role.rawValue) {
                roles[role] = try Sentence(forms, changing: roles[role])
            } else if let text = try reader.template(role.rawValue, with: ["{names}"]) {
                roles[role] = Sentence(text)
            }
        }
    }

    /// "and" with blanks around it, unless the text says itself where blanks go.
    private static func spaced(_ text: String) -> String {
        text.hasPrefix(" ") || text.hasSuffix(" ") ? text : " \(text) "
    }
}

extension CreditWording.Sentence {
    fileprivate init(_ reader: StyleReader, changing base: CreditWording.Sentence?) throws(StyleError) {
        let one = try reader.template("one", with: ["{names}"])
        let many = try reader.template("many", with: ["{names}"])
        guard let fallback = one ?? many ?? base?.one else {
            throw StyleError(line: reader.node.line, key: reader.path, problem: .notText)
        }
        self.init(one: one ?? base?.one ?? fallback, many: many ?? base?.many ?? fallback)
    }
}
