/// Reads one map of `style.yaml`, with the names of the keys around it for errors.
struct StyleReader {
    let node: YAMLNode
    let path: String

    init(_ node: YAMLNode, path: String = "") throws(StyleError) {
        guard node.entries != nil || node.isNull else {
            throw StyleError(line: node.line, key: path, problem: .notAMap)
        }
        self.node = node
        self.path = path
    }

    /// The full name of `key`.
    func name(of key: String) -> String { path.isEmpty ? key : "\(path).\(key)" }

    /// The value of `key`; nil where it is missing or holds nothing.
    func value(_ key: String) -> YAMLNode? {
        guard let value = node[key], !value.isNull else { return nil }
        return value
    }

    func failure(_ key: String, _ problem: StyleError.Problem) -> StyleError {
        StyleError(line: value(key)?.line ?? node.line, key: name(of: key), problem: problem)
    }

    func text(_ key: String) throws(StyleError) -> String? {
        guard let value = value(key) else { return nil }
        guard let text = value.text else { throw failure(key, .notText) }
        return text
    }

    /// A text with all of `placeholders` in it.
    func template(_ key: String, with placeholders: [String]) throws(StyleError) -> String? {
        guard let text = try text(key) else { return nil }
        for placeholder in placeholders where !text.contains(placeholder) {
            throw failure(key, .lacks(placeholder: placeholder))
        }
        // A credit line is one line.
        guard (try? FieldAssignment.checkLine(text, name: key)) != nil else { throw failure(key, .notOneLine) }
        return text
    }

    func flag(_ key: String) throws(StyleError) -> Bool? {
        guard let value = value(key) else { return nil }
        guard let flag = value.flag else { throw failure(key, .notTrueOrFalse) }
        return flag
    }

    func map(_ key: String) throws(StyleError) -> StyleReader? {
        guard let value = value(key) else { return nil }
        return try StyleReader(value, path: name(of: key))
    }

    /// The languages of a map that has one key for each.
    func languages() throws(StyleError) -> [String] {
        var languages: [String] = []
        for entry in node.entries ?? [] {
            guard Self.isLanguage(entry.key) else { throw failure(entry.key, .notALanguage) }
            languages.append(entry.key)
        }
        return languages
    }

    /// Whether `text` looks like a tag of BCP 47.
    static func isLanguage(_ text: String) -> Bool {
        let parts = text.split(separator: "-", omittingEmptySubsequences: false)
        guard let first = parts.first, (2...3).contains(first.utf8.count), text.utf8.count <= 35 else { return false }
        return parts.allSatisfy { part in
            (1...8).contains(part.utf8.count)
                && part.unicodeScalars.allSatisfy {
                    $0.isASCII && ($0.properties.isAlphabetic || $0.properties.numericType != nil)
                }
        }
    }
}
