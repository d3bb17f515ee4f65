extension Trailers {
    /// The trailers as lines, `Key: value`, in a fixed order. A value that cannot stand in a line is left out.
    public var lines: [String] {
        let single: [(TrailerKey, String?)] = [
            (.article, article?.text), (.action, action?.rawValue), (.revision, revision.map { String($0) }),
            (.state, state.map { $0.from == $0.to ? $0.to.text : "\($0.from) -> \($0.to)" }),
            (.base, base.map { String($0) }), (.edition, edition), (.approves, approves?.hex), (.kind, kind?.rawValue),
            (.effective, effective?.description), (.wire, wire), (.request, request),
        ]
        let all = single + overrides.map { (.override, $0) }
        return all.compactMap { key, value in
            guard let value, Self.isWord(value) else { return nil }
            return "\(key.rawValue): \(value)"
        }
    }

    /// Reads the lines of a last paragraph. The first line with a key counts; what cannot be read is left out.
    /// - Returns: nil unless every line is a trailer and one of them names an action: Galley did not write it.
    init?(_ lines: [Substring]) {
        var values: [TrailerKey: [String]] = [:]
        for line in lines {
            guard let (key, value) = Self.split(line) else { return nil }
            if let key = TrailerKey(rawValue: key) { values[key, default: []].append(value) }
        }
        func first(_ key: TrailerKey) -> String? { values[key]?.first }
        guard let action = first(.action).flatMap({ Action(rawValue: $0) }) else { return nil }
        self.init(
            action: action, article: first(.article).flatMap { ArticleID($0) },
            revision: first(.revision).flatMap { Int($0) }, state: first(.state).flatMap { Self.move($0) },
            base: first(.base).flatMap { Int($0) }, edition: first(.edition).flatMap { Self.isObject($0) ? $0 : nil },
            approves: first(.approves).flatMap { ContentID($0) },
            kind: first(.kind).flatMap { PublicationKind(rawValue: $0) },
            effective: first(.effective).flatMap { Instant($0) }, overrides: values[.override] ?? [],
            wire: first(.wire), request: first(.request))
    }

    /// `Key: value`, the key of letters, digits and hyphens, as git has it.
    private static func split(_ line: Substring) -> (key: String, value: String)? {
        let bytes = line.utf8
        guard let colon = bytes.firstIndex(of: UInt8(ascii: ":")), colon != bytes.startIndex else { return nil }
        let isKey = bytes[..<colon].allSatisfy { byte in
            (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte & 0xDF) || byte == UInt8(ascii: "-")
        }
        guard isKey else { return nil }
        let value = bytes[bytes.index(after: colon)...].drop { $0 == 0x20 || $0 == 0x09 }
        return (String(decoding: bytes[..<colon], as: UTF8.self), String(decoding: value, as: UTF8.self))
    }

    /// `draft -> review`, or one name for an action that left the article where it was.
    private static func move(_ text: String) -> Move? {
        let words = text.split(separator: " ").map(String.init)
        if words.count == 1 { return StateName(words[0]).map { Move(from: $0, to: $0) } }
        guard words.count == 3, words[1] == "->" else { return nil }
        guard let from = StateName(words[0]), let to = StateName(words[2]) else { return nil }
        return Move(from: from, to: to)
    }

    /// Whether `text` is printable ASCII, so that it stays on its line.
    private static func isWord(_ text: String) -> Bool {
        !text.isEmpty && text.utf8.allSatisfy { (0x20...0x7E).contains($0) }
    }

    private static func isObject(_ text: String) -> Bool {
        [40, 64].contains(text.utf8.count) && text.utf8.allSatisfy("0123456789abcdef".utf8.contains)
    }
}
