extension People {
    /// The text of `.mailmap`, by which git shows names: one line a person, in the order of the file.
    ///
    /// Format: <https://git-scm.com/docs/gitmailmap>.
    public var mailmap: String { all.map { "\($0.name) <\($0.email)>\n" }.joined() }

    /// The text of `.mailmap` after a change, with a line for each address that people had before: git goes on showing
    /// the names in old commits, of those who left too.
    /// - Parameters:
    ///   - text: The `.mailmap` before.
    ///   - people: The people before.
    public func mailmap(keeping text: String, before people: People) -> String {
        let lines = text.utf8.split(separator: UInt8(ascii: "\n")).compactMap { String($0) }
        let kept = lines.compactMap { line -> String? in
            guard let address = Self.addresses(in: line).last, person(email: address) == nil else { return nil }
            let owner = Self.addresses(in: line).first.flatMap { people.person(email: $0) }
            guard let now = owner.flatMap({ person($0.handle) }) else { return line }
            return "\(now.name) <\(now.email)> <\(address)>"
        }
        return mailmap + kept.map { "\($0)\n" }.joined()
    }

    /// What stands in angle brackets.
    private static func addresses(in line: String) -> [String] {
        line.split(separator: "<").dropFirst().compactMap { part in
            part.firstIndex(of: ">").map { String(part[..<$0]) }
        }
    }
}
