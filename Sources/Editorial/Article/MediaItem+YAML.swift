extension MediaItem {
    /// Reads an entry of `media`; a text alone is a file's name.
    /// - Returns: nil if there is neither a file nor a caption.
    init?(_ node: YAMLNode) {
        let file = node["file"]?.text ?? node.text
        self.init(
            file: file,
            object: file == nil ? nil : node["object"]?.text.flatMap { ContentID($0) },
            caption: node["caption"]?.text,
            credit: node["credit"]?.text,
            alt: node["alt"]?.text)
        guard file != nil || caption != nil else { return nil }
    }

    /// The entry as it stands in the front matter.
    var yaml: YAMLNode {
        .map([
            ("file", file.map(YAMLNode.string)), ("object", object.map { .string($0.hex) }),
            ("caption", caption.map(YAMLNode.string)), ("credit", credit.map(YAMLNode.string)),
            ("alt", alt.map(YAMLNode.string)),
        ])
    }

    /// Whether `name` can be the name of a file in an article's folder, wherever a clone is checked out: one part, not
    /// hidden, no control or invisible characters, at most 200 bytes; none that Galley or git keeps for itself, in any
    /// spelling that a file system takes for it; none that a site generator takes for the page itself (`index.html`).
    public static func isFileName(_ name: String) -> Bool {
        guard (1...200).contains(name.utf8.count), name.utf8.first != UInt8(ascii: ".") else { return false }
        guard !name.utf8.contains(where: { "/\\:*?\"<>|".utf8.contains($0) }), !name.hasSuffix("."),
            !name.hasSuffix(" ")
        else { return false }
        let stem = name.lowercased().split(separator: ".", maxSplits: 1).first.map(String.init) ?? ""
        return !["index", "_index", "status", "publication"].contains(stem) && !isShortName(name)
            && name.unicodeScalars.allSatisfy {
                ![.control, .format, .lineSeparator, .paragraphSeparator].contains($0.properties.generalCategory)
            }
    }

    /// `GIT~1`, `GITMOD~1` and their like, by which Windows knows `.git` and `.gitmodules`.
    private static func isShortName(_ name: String) -> Bool {
        guard let tilde = name.utf8.firstIndex(of: UInt8(ascii: "~")) else { return false }
        return name.utf8[name.utf8.index(after: tilde)...].first.map { (0x30...0x39).contains($0) } ?? false
    }
}
