import ArgumentParser
import ArticleStore
import Prose

/// Merges of plain texts, without a newsroom.
enum PlainMerge {
    /// Merges three files and prints the text; with conflicts, both sides between lines of markers.
    /// - Throws: `ExitCode` 3 where there are conflicts.
    static func mergeFiles(_ paths: [String], _ session: Session) throws {
        let texts = try paths.map { path in
            try StoryText.text(try session.bytes(of: path), named: InputFile.name(of: path))
        }
        let merge = TextMerge.merge(base: texts[0], mine: texts[1], theirs: texts[2])
        if session.global.json {
            try session.output.print([merge.json.description])
        } else {
            try session.copy(merge.marked(mine: VisibleText.line(paths[1]), theirs: VisibleText.line(paths[2])))
        }
        guard !merge.conflicts.isEmpty else { return }
        let count = merge.conflicts.count
        session.output.say(count == 1 ? "1 conflict" : "\(count) conflicts")
        throw ExitCode(Failure.conflictCode)
    }

    /// Merges the texts in each line, and prints a line for each. A line that cannot be read gets one that says so, and
    /// the others still go through.
    /// - Throws: `ExitCode` 1 at the end, if there was such a line.
    static func mergeLines(of path: String, _ session: Session) throws {
        try AnsweredLines.answer(path, session, with: merged)
    }

    private static func merged(_ line: ArraySlice<UInt8>) throws(LineFault) -> JSON {
        let value: JSON
        do throws(JSONReadError) { value = try JSON.read(line) } catch { throw LineFault(message: "\(error)") }
        guard case .object(let members) = value else {
            throw LineFault(message: "a line is an object: {\"base\",\"mine\",\"theirs\"}")
        }
        let base = try text("base", of: members)
        let mine = try text("mine", of: members)
        let theirs = try text("theirs", of: members)
        let carried = members.filter { !["base", "mine", "theirs"].contains($0.key) }
        return AnsweredLines.carrying(carried, TextMerge.merge(base: base, mine: mine, theirs: theirs).json)
    }

    private static func text(_ key: String, of members: [JSON.Member]) throws(LineFault) -> String {
        guard let member = members.first(where: { $0.key == key }) else {
            throw LineFault(message: "“\(key)” is missing")
        }
        guard case .string(let text) = member.value else { throw LineFault(message: "“\(key)” is no text") }
        return text
    }
}
