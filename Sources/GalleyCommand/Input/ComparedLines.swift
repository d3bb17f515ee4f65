import ArgumentParser
import Prose

/// Texts, a pair or three to a line of JSON, that are compared or merged without a newsroom.
struct ComparedLines {
    /// Why a line cannot be answered.
    private struct Fault: Error {
        var message: String
        /// What else the line said.
        var carried: [JSON.Member] = []
    }

    private static let shapes = #"{"old":…,"new":…} or {"base":…,"mine":…,"theirs":…}"#

    /// Whether every line could be answered.
    private var isWhole = true

    /// Answers each line of a file with a line, in order and as soon as it is read.
    /// - Throws: `NewsroomError` if the file cannot be read; `ExitCode` at the end if a line could not be answered.
    static func answer(_ path: String, _ session: Session) throws {
        var compared = ComparedLines()
        var lines = try JSONLines(of: path)
        while session.output.hasReader(), let line = try lines.next() {
            try session.output.print([compared.answer(to: line.bytes, number: line.number).description])
        }
        guard compared.isWhole else { throw ExitCode.failure }
    }

    private mutating func answer(to line: ArraySlice<UInt8>, number: Int) -> JSON {
        do throws(Fault) { return try Self.comparison(of: line) } catch {
            isWhole = false
            return Self.carrying(error.carried, ["line": .number(number), "error": .string(error.message)])
        }
    }

    private static func comparison(of line: ArraySlice<UInt8>) throws(Fault) -> JSON {
        let value: JSON
        do throws(JSONReadError) { value = try JSON.read(line) } catch { throw Fault(message: "\(error).") }
        guard case .object(let members) = value else { throw Fault(message: "Give an object: \(Self.shapes).") }
        let has = { (keys: [String]) in members.contains { keys.contains($0.key) } }
        if has(["old", "new"]) { return try diff(members) }
        if has(["base", "mine", "theirs"]) { return try merge(members) }
        throw Fault(message: "Nothing to compare; give \(Self.shapes).", carried: members)
    }

    private static func diff(_ members: [JSON.Member]) throws(Fault) -> JSON {
        let carried = members.filter { !["old", "new"].contains($0.key) }
        let old = try text("old", of: members, carried)
        let new = try text("new", of: members, carried)
        let diff = TextDiff(from: old, to: new)
        let report = DiffReport(diff)
        return carrying(carried, diff.json(report, advisory: report.advisory))
    }

    private static func merge(_ members: [JSON.Member]) throws(Fault) -> JSON {
        let carried = members.filter { !["base", "mine", "theirs"].contains($0.key) }
        let base = try text("base", of: members, carried)
        let mine = try text("mine", of: members, carried)
        let theirs = try text("theirs", of: members, carried)
        return carrying(carried, TextMerge.merge(base: base, mine: mine, theirs: theirs).json)
    }

    private static func text(
        _ key: String, of members: [JSON.Member], _ carried: [JSON.Member]
    ) throws(Fault) -> String {
        let found = members.filter { $0.key == key }
        guard found.count == 1 else {
            throw Fault(message: found.isEmpty ? "“\(key)” is missing." : "“\(key)” stands twice.", carried: carried)
        }
        guard case .string(let text) = found[0].value else {
            throw Fault(message: "“\(key)” has to be a text.", carried: carried)
        }
        return text
    }

    /// The answer behind whatever else the line said; of two keys with one name the answer's stays.
    private static func carrying(_ carried: [JSON.Member], _ answer: JSON) -> JSON {
        guard case .object(let own) = answer else { return answer }
        let names = Set(own.map(\.key))
        return .object(carried.filter { !names.contains($0.key) } + own)
    }
}
