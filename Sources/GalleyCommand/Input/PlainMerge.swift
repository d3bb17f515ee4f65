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
        var lines = try JSONLines(of: path)
        var isSound = true
        while session.output.hasReader(), let line = try lines.next() {
            var answer: JSON
            do { answer = try merged(line.bytes) } catch {
                answer = ["line": .number(line.number), "error": .string("\(error)")]
                isSound = false
            }
            try session.output.print([answer.description])
        }
        if !isSound { throw ExitCode(1) }
    }

    private static func merged(_ line: ArraySlice<UInt8>) throws -> JSON {
        guard case .object(let members) = try JSON.read(line) else { throw LineError.noObject }
        var texts: [String] = []
        for key in ["base", "mine", "theirs"] {
            guard let member = members.first(where: { $0.key == key }) else { throw LineError.missing(key) }
            guard case .string(let text) = member.value else { throw LineError.noText(key) }
            texts.append(text)
        }
        let merge = TextMerge.merge(base: texts[0], mine: texts[1], theirs: texts[2])
        guard case .object(let answer) = merge.json else { return merge.json }
        let taken = Set(answer.map(\.key) + ["base", "mine", "theirs"])
        return .object(members.filter { !taken.contains($0.key) } + answer)
    }

    /// Why a line says nothing to merge.
    private enum LineError: Error, CustomStringConvertible {
        case noObject
        case missing(String)
        case noText(String)

        var description: String {
            switch self {
            case .noObject: "a line is an object: {\"base\",\"mine\",\"theirs\"}"
            case .missing(let key): "“\(key)” is missing"
            case .noText(let key): "“\(key)” is no text"
            }
        }
    }
}
