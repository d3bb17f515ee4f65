import ArgumentParser

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
        var isWhole = true
        while session.output.hasReader(), let line = try lines.next() {
            var answer: JSON
            do throws(LineFault) { answer = try reply(line.bytes) } catch {
                isWhole = false
                answer = carrying(error.carried, ["line": .number(line.number), "error": .string(error.message)])
            }
            try session.output.print([answer.description])
        }
        guard isWhole else { throw ExitCode.failure }
    }

    /// The answer behind whatever else the line said; of two keys with one name the answer's stays.
    static func carrying(_ carried: [JSON.Member], _ answer: JSON) -> JSON {
        guard case .object(let own) = answer else { return answer }
        let names = Set(own.map(\.key))
        return .object(carried.filter { !names.contains($0.key) } + own)
    }
}
