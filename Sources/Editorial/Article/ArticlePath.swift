/// The folder of an article, `articles/2016/03/14/syria-russia-support`: fixed when the article is created, for good.
public struct ArticlePath: Hashable, Comparable, Sendable, CustomStringConvertible {
    /// The folder's path from the root of the tree, without a slash at the end.
    public let text: String

    /// The most bytes of the last part.
    public static let longestName = 80

    /// The path of a new article.
    /// - Parameters:
    ///   - date: The article's date; its year, month and day count as they are written, whatever the offset.
    ///   - slug: What the last part is made from: small Latin letters without their marks, digits and hyphens, at most
    ///     80 bytes; other scripts are left out.
    ///   - id: Its end, in small letters, is the last part where the slug leaves nothing.
    public init(date: Timestamp, slug: String, id: ArticleID) {
        let name = Self.name(from: slug)
        text = Self.folder(of: date) + (name.isEmpty ? Slug.ending(of: id) : name)
    }

    /// Reads a path, with or without a slash or `index.md` at the end.
    /// - Returns: nil unless it is `articles`, a date of the calendar and a name that is neither hidden nor has control
    ///   characters or more than 200 bytes; names that Galley would not have made are read.
    public init?(_ text: String) {
        var parts = text.utf8.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false).map {
            String(Substring($0))
        }
        if parts.count > 5, parts.last == "" || parts.last == "index.md" { parts.removeLast() }
        guard parts.count == 5, parts[0] == "articles", parts[1...3].map(\.utf8.count) == [4, 2, 2] else { return nil }
        guard Timestamp(parts[1...3].joined(separator: "-")) != nil, Self.isName(parts[4]) else { return nil }
        self.text = parts.joined(separator: "/")
    }

    private init(unchecked text: String) { self.text = text }

    /// The same path with `-2`, `-3`, … at its end, for an article whose path is taken.
    public func numbered(_ number: Int) -> ArticlePath {
        let suffix = "-\(number)"
        let name = Slug.shortened(name, to: Self.longestName - suffix.utf8.count)
        return ArticlePath(unchecked: folder + name + suffix)
    }

    /// The last part.
    public var name: String { String(decoding: text.utf8.dropFirst(folder.utf8.count), as: UTF8.self) }

    /// `articles/2016/03/14/`.
    private var folder: String { String(decoding: text.utf8.prefix(20), as: UTF8.self) }

    /// The path of `index.md`.
    public var index: String { text + "/index.md" }

    /// The path of `status.yaml`.
    public var status: String { text + "/status.yaml" }

    /// The path of a file in the folder.
    public func file(_ name: String) -> String { text + "/" + name }

    /// The public address under a slug: `/articles/2016/03/14/syria/`.
    public func publicAddress(slug: String) -> String { "/" + folder + slug + "/" }

    /// The public address as site generators write it: two articles with equal ones would overwrite each other.
    public func normalizedAddress(slug: String) -> String { Self.normalizedAddress(publicAddress(slug: slug)) }

    /// An address or alias as site generators write it: small letters, a slash at each end, none twice.
    public static func normalizedAddress(_ address: String) -> String {
        let parts = address.utf8.split(separator: UInt8(ascii: "/")).map { Slug.normalized(String(Substring($0))) }
        return "/" + parts.filter { !$0.isEmpty }.map { $0 + "/" }.joined()
    }

    /// In the order of the texts.
    public static func < (left: ArticlePath, right: ArticlePath) -> Bool { left.text < right.text }

    /// The path.
    public var description: String { text }

    private static func folder(of date: Timestamp) -> String {
        "articles/" + date.dateText.split(separator: "-").joined(separator: "/") + "/"
    }

    private static func isName(_ name: String) -> Bool {
        !name.isEmpty && name.utf8.count <= 200 && name.utf8.first != UInt8(ascii: ".")
            && name.utf8.allSatisfy { $0 >= 0x20 && $0 != 0x7F && $0 != UInt8(ascii: "\\") }
    }

    private static func name(from slug: String) -> String {
        var words: [String] = [""]
        for scalar in slug.lowercased().unicodeScalars where !isInsideWord(scalar) {
            if let letters = LatinLetters.plain(scalar) ?? (("0"..."9").contains(scalar) ? String(scalar) : nil) {
                words[words.count - 1] += letters
            } else if words.last?.isEmpty == false {
                words.append("")
            }
        }
        return Slug.shortened(words.filter { !$0.isEmpty }.joined(separator: "-"), to: longestName)
    }

    /// Apostrophes, and the marks that follow letters in decomposed text.
    private static func isInsideWord(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.properties.generalCategory {
        case .nonspacingMark, .format: true
        default: scalar == "'" || scalar == "\u{2019}"
        }
    }
}
