import ArticleStore
import Prose

/// `galley blame --jsonl`: a history on each line, answered on a line.
enum BlameLines {
    /// Answers every line.
    /// - Throws: As ``AnsweredLines``.
    static func answer(file: String, in session: Session) throws {
        try AnsweredLines.answer(file, session, with: answer)
    }

    private static func answer(to line: ArraySlice<UInt8>) throws(LineFault) -> JSON {
        let members = try members(of: line)
        let texts = try revisions(in: members)
        guard let first = texts.first else {
            throw LineFault(message: "“revisions” is empty; give the texts of one revision or more.")
        }
        let provenance = texts.enumerated().dropFirst().reduce(Provenance(text: first, origin: 0)) {
            $0.revised(to: $1.element, by: $1.offset)
        }
        let bytes = Array(provenance.text.utf8)
        let words = provenance.words.map {
            JSON($0, in: bytes).followed(by: ["revision": .number($0.origin)])
        }
        let carried = members.filter { $0.key != "revisions" && $0.key != "words" }
        return JSON.object(carried).followed(by: ["revisions": .number(texts.count), "words": .array(words)])
    }

    private static func members(of line: ArraySlice<UInt8>) throws(LineFault) -> [JSON.Member] {
        do throws(JSONReadError) {
            if case .object(let members) = try JSON.read(line) { return members }
        } catch {
            throw LineFault(message: "This is no JSON: \(error).")
        }
        throw LineFault(message: "This is no object; write {\"revisions\":[\"…\",\"…\"]}.")
    }

    private static func revisions(in members: [JSON.Member]) throws(LineFault) -> [String] {
        guard let member = members.last(where: { $0.key == "revisions" }) else {
            throw LineFault(message: "“revisions” is missing; write {\"revisions\":[\"…\",\"…\"]}.")
        }
        guard case .array(let elements) = member.value else {
            throw LineFault(message: "“revisions” is no array; give the texts, oldest first.")
        }
        var texts: [String] = []
        for element in elements {
            guard case .string(let text) = element else {
                throw LineFault(message: "Revision \(texts.count) is no text; give the texts, oldest first.")
            }
            texts.append(text)
        }
        return texts
    }
}
