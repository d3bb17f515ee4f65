extension YAMLNode: ExpressibleByStringLiteral, ExpressibleByIntegerLiteral, ExpressibleByBooleanLiteral {
    /// A node that holds text.
    public init(stringLiteral value: String) { self.init(.string(value)) }

    /// A node that holds a whole number.
    public init(integerLiteral value: Int) { self.init(.int(value)) }

    /// A node that holds true or false.
    public init(booleanLiteral value: Bool) { self.init(.bool(value)) }
}

extension YAMLNode {
    /// A node that holds text.
    public static func string(_ value: String) -> YAMLNode { YAMLNode(.string(value)) }

    /// A node that holds a whole number.
    public static func int(_ value: Int) -> YAMLNode { YAMLNode(.int(value)) }

    /// A node that holds a list.
    public static func list(_ values: [YAMLNode]) -> YAMLNode { YAMLNode(.list(values)) }

    /// A node that holds a map; entries whose value is nil are left out.
    public static func map(_ entries: [(String, YAMLNode?)]) -> YAMLNode {
        YAMLNode(.map(entries.compactMap { key, value in value.map { YAMLEntry(key, $0) } }))
    }
}
