import ArticleStore
import Prose

/// Texts, a pair or three to a line of JSON, that are compared or merged without a newsroom.
enum ComparedLines {
    private static let shapes = #"{"old":…,"new":…} or {"base":…,"mine":…,"theirs":…}"#

    /// Answers each line of a file with a line.
    /// - Throws: As ``AnsweredLines``.
    static func answer(_ path: String, _ session: Session) throws {
        try AnsweredLines.answer(path, session, with: comparison)
    }

    private static func comparison(of line: ArraySlice<UInt8>) throws(LineFault) -> JSON {
        let value: JSON
        do throws(JSONReadError) { value = try JSON.read(line) } catch { throw LineFault(message: "\(error).") }
        guard case .object(let members) = value else { throw LineFault(message: "Give an object: \(Self.shapes).") }
        let has = { (keys: [String]) in members.contains { keys.contains($0.key) } }
        if has(["old", "new"]) { return try diff(members) }
        if has(["base", "mine", "theirs"]) { return try merge(members) }
        throw LineFault(message: "Nothing to compare; give \(Self.shapes).", carried: members)
    }

    private static func diff(_ members: [JSON.Member]) throws(LineFault) -> JSON {
        let carried = members.filter { !["old", "new"].contains($0.key) }
        let old = try AnsweredLines.text("old", of: members, carried)
        let new = try AnsweredLines.text("new", of: members, carried)
        let diff = TextDiff(from: old, to: new)
        let report = DiffReport(diff)
        return AnsweredLines.carrying(carried, diff.json(report, advisory: report.advisory))
    }

    private static func merge(_ members: [JSON.Member]) throws(LineFault) -> JSON {
        let carried = members.filter { !["base", "mine", "theirs"].contains($0.key) }
        let base = try AnsweredLines.text("base", of: members, carried)
        let mine = try AnsweredLines.text("mine", of: members, carried)
        let theirs = try AnsweredLines.text("theirs", of: members, carried)
        return AnsweredLines.carrying(carried, TextMerge.merge(base: base, mine: mine, theirs: theirs).json)
    }
}
