/// The file that an article was made of: where it stood in the folder that was imported, and its exact bytes.
public struct ImportSource: Sendable, Hashable {
    /// The file's path from the folder that was named.
    public var path: String
    /// The git object id of the file's bytes.
    public var blob: ContentID

    /// A file of a folder.
    public init(path: String, blob: ContentID) {
        self.path = path
        self.blob = blob
    }
}

extension ImportSource {
    init(_ record: YAMLRecord) throws(YAMLError) {
        self.init(path: try record.required("path", "a file's path") { $0 }, blob: try record.content("blob"))
    }

    var yaml: YAMLNode { .map([("path", .string(path)), ("blob", .string(blob.hex))]) }
}
