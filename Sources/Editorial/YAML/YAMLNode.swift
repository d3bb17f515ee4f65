/// A value read from YAML, with the line that it stands on.
///
/// The one face of YAML in Galley: everything that is stored as YAML is read into this and written from it.
public struct YAMLNode: Sendable, Equatable {
    /// What the node holds.
    public indirect enum Content: Sendable, Equatable {
        case null
        case bool(Bool)
        case int(Int)
        /// A number with a fraction, such as `0.8`, as it is written.
        case decimal(String)
        case string(String)
        case list([YAMLNode])
        case map([YAMLEntry])
    }

    /// What the node holds.
    public var content: Content
    /// The line of the text that it begins on, from 1; 0 for a node that was not read.
    public var line: Int

    /// A node with `content`, at `line` of a text or made by hand.
    public init(_ content: Content, line: Int = 0) {
        self.content = content
        self.line = line
    }

    /// Equal content; where it was read does not count.
    public static func == (left: YAMLNode, right: YAMLNode) -> Bool {
        left.content == right.content
    }
}

/// One key of a map with its value, in the order of the text.
public struct YAMLEntry: Sendable, Equatable {
    /// The key, as text.
    public var key: String
    /// The value.
    public var value: YAMLNode
    /// The line of the text that the key stands on, from 1; 0 for an entry that was not read.
    public var line: Int

    /// An entry of a map.
    public init(_ key: String, _ value: YAMLNode, line: Int = 0) {
        self.key = key
        self.value = value
        self.line = line
    }

    /// Equal key and value; where they were read does not count.
    public static func == (left: YAMLEntry, right: YAMLEntry) -> Bool {
        left.key == right.key && left.value == right.value
    }
}
