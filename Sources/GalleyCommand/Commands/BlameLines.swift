import ArgumentParser
import ArticleStore
import Prose

/// `galley blame --jsonl`: a history on each line, answered on a line.
enum BlameLines {
    /// Answers every line; one that makes no sense is answered by what is wrong with it.
    /// - Throws: `ExitCode` at the end if there was such a line.
    static func answer(file: String, in session: Session) throws {
        var lines = try JSONLines(of: file)
        var hasFailed = false
        while session.output.hasReader(), let line = try lines.next() {
            var reply: JSON
            do { reply = try answer(to: line.bytes) } catch {
                hasFailed = true
                reply = ["line": .number(line.number), "error": .string(error.message)]
            }
            try session.output.print([reply.description])
        }
        if hasFailed { throw ExitCode(1) }
    }

    /// What is wrong with a line.
    private struct BadLine: Error {
        var message: String
    }

    private static func answer(to line: ArraySlice<UInt8>) throws(BadLine) -> JSON {
        let members = try members(of: line)
        let texts = try revisions(in: members)
        guard let first = texts.first else {
            throw BadLine(message: "“revisions” is empty; give the texts of one revision or more.")
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

    private static func members(of line: ArraySlice<UInt8>) throws(BadLine) -> [JSON.Member] {
        do throws(JSONReadError) {
            if case .object(let members) = try JSON.read(line) { return members }
        } catch {
            throw BadLine(message: "This is no JSON: \(error).")
        }
        throw BadLine(message: "This is no object; write {\"revisions\":[\"…\",\"…\"]}.")
    }

    private static func revisions(in members: [JSON.Member]) throws(BadLine) -> [String] {
        guard let member = members.last(where: { $0.key == "revisions" }) else {
            throw BadLine(message: "“revisions” is missing; write {\"revisions\":[\"…\",\"…\"]}.")
        }
        guard case .array(let elements) = member.value else {
            throw BadLine(message: "“revisions” is no array; give the texts, oldest first.")
        }
        var texts: [String] = []
        for element in elements {
            guard case .string(let text) = element else {
                throw BadLine(message: "Revision \(texts.count) is no text; give the texts, oldest first.")
            }
            texts.append(text)
        }
        return texts
    }
}
