import ArgumentParser
import ArticleStore

/// Why a line cannot be answered.
struct LineFault: Error {
    var message: String
    /// What else the line said.
    var carried: [JSON.Member] = []
}

/// Lines of JSON that are answered with a line each, without a newsroom.
enum AnsweredLines {
    /// Answers each line of a file, in order and as soon as it is read; one that makes no sense by what is wrong with
    /// it. Stops when nobody reads the answers any more.
    /// - Throws: `NewsroomError` if the file cannot be read; `ExitCode` at the end if a line could not be answered.
    static func answer(
        _ path: String, _ session: Session, with reply: (ArraySlice<UInt8>) throws(LineFault) -> JSON
    ) throws {
        var lines = try JSONLines(of: path)
        try answer(&lines, session) { line throws(LineFault) in try reply(line.bytes) }
    }

    /// Answers the lines that are left.
    /// - Throws: As `answer` for a file.
    static func answer(
        _ lines: inout JSONLines, _ session: Session, with reply: (JSONLines.Line) throws(LineFault) -> JSON
    ) throws {
        var isWhole = true
        while session.output.hasReader(), let line = try lines.next() {
            var answer: JSON
            do throws(LineFault) { answer = try reply(line) } catch {
                isWhole = false
                answer = carrying(error.carried, ["line": .number(line.number), "error": .string(error.message)])
            }
            try session.output.print([answer.description])
        }
        guard isWhole else { throw ExitCode.failure }
    }

    /// The text under a key that has to stand once.
    /// - Parameter carried: What else the line said, for its fault.
    static func text(
        _ key: String, of members: [JSON.Member], _ carried: [JSON.Member]
    ) throws(LineFault) -> String {
        let found = members.filter { $0.key == key }
        guard found.count == 1 else {
            throw LineFault(
                message: found.isEmpty ? "“\(key)” is missing." : "“\(key)” stands twice.", carried: carried)
        }
        guard case .string(let text) = found[0].value else {
            throw LineFault(message: "“\(key)” has to be a text.", carried: carried)
        }
        return text
    }

    /// The answer behind whatever else the line said; of two keys with one name the answer's stays.
    static func carrying(_ carried: [JSON.Member], _ answer: JSON) -> JSON {
        guard case .object(let own) = answer else { return answer }
        let names = Set(own.map(\.key))
        return .object(carried.filter { !names.contains($0.key) } + own)
    }
}
