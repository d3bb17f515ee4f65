import ArticleStore

/// `galley credits read`: lines of text, each answered with what it says about credits.
struct ReadLines {
    private let reader: CreditReader
    private let ids: Set<String>

    private init(_ registry: ContributorRegistry) {
        reader = CreditReader(registry: registry)
        ids = Set(registry.contributors.map(\.id))
    }

    /// Answers every line of a file: lines of JSON where the first byte that is not blank is `{`, else plain lines.
    /// - Throws: As ``AnsweredLines``.
    static func answer(_ path: String, _ session: Session, registry: ContributorRegistry) throws {
        let reading = ReadLines(registry)
        var lines = try JSONLines(of: path)
        if try lines.opening() == UInt8(ascii: "{") {
            try AnsweredLines.answer(&lines, session) { line throws(LineFault) in try reading.answer(toJSON: line) }
        } else {
            lines.skipsBlank = false
            try AnsweredLines.answer(&lines, session) { line throws(LineFault) in try reading.answer(toText: line) }
        }
    }

    private func answer(toJSON line: JSONLines.Line) throws(LineFault) -> JSON {
        let value: JSON
        do throws(JSONReadError) { value = try JSON.read(line.bytes) } catch { throw LineFault(message: "\(error).") }
        guard case .object(let members) = value else {
            throw LineFault(message: "Give an object: {\"id\":…,\"text\":…}.")
        }
        let named = members.filter { $0.key == "id" }
        guard named.count < 2 else { throw LineFault(message: "“id” stands twice.") }
        let text = try AnsweredLines.text("text", of: members, named)
        let id = named.first.map(\.value) ?? .null
        return answer(text, id: id == .null ? .number(line.number) : id)
    }

    private func answer(toText line: JSONLines.Line) throws(LineFault) -> JSON {
        guard let text = String(validating: line.bytes, as: UTF8.self) else {
            throw LineFault(message: "This line is not UTF-8; convert it to UTF-8 and try again.")
        }
        return answer(text, id: .number(line.number))
    }

    private func answer(_ text: String, id: JSON) -> JSON {
        let reading = reader.read(text)
        return [
            "id": id, "is_credit": .bool(reading != nil), "credits": .array((reading?.credits ?? []).map(json)),
        ]
    }

    private func json(_ read: ReadCredit) -> JSON {
        let credit = read.credit
        return [
            "name": .string(read.name), "kind": .string(credit.kind.rawValue), "role": .string(credit.role.rawValue),
            "location": .text(credit.location), "affiliation": .text(credit.affiliation),
            "contributor": ids.contains(credit.contributor) ? .string(credit.contributor) : .null,
            "confidence": Self.rounded(read.confidence),
        ]
    }

    private static func rounded(_ confidence: Double) -> JSON {
        .decimal("\((min(max(confidence, 0), 1) * 1000).rounded() / 1000)")
    }
}
