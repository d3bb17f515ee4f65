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

    /// Whether `name` can be the name of a file in an article's folder: one part, not hidden, no control characters,
    /// at most 200 bytes, and none that Galley or git keeps for itself.
    public static func isFileName(_ name: String) -> Bool {
        guard (1...200).contains(name.utf8.count), name.utf8.first != UInt8(ascii: ".") else { return false }
        guard name.utf8.allSatisfy({ $0 >= 0x20 && $0 != 0x7F && $0 != UInt8(ascii: "/") && $0 != UInt8(ascii: "\\") })
        else { return false }
        return !["index.md", "status.yaml", "publication.yaml", "git~1"].contains(name.lowercased())
            && name.unicodeScalars.allSatisfy { $0.properties.generalCategory != .control }
    }
}
