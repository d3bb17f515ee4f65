import ArgumentParser
import ArticleStore
import Editorial

/// What a command finds around it: its options, the environment and the place to print to.
struct Session: Sendable {
    /// The options that every command takes.
    let global: GlobalArguments
    /// The environment variables.
    let environment: [String: String]
    /// Where it prints.
    let output: Output
    /// What is known of the place that it prints to.
    let terminal: Terminal
    /// What is piped in.
    let input: StandardInput
    /// The newsrooms that it opened.
    let opened = OpenedNewsrooms()

    /// The variable's value; nil where it is unset or empty.
    func variable(_ name: String) -> String? {
        environment[name].flatMap { $0.isEmpty ? nil : $0 }
    }

    /// The bytes of a file that a person names; `-` is standard input.
    func bytes(of path: String) throws -> [UInt8] {
        guard path == InputFile.standardInput else { return try InputFile.bytes(of: path, limit: StoryText.readLimit) }
        return try input.read(limit: StoryText.readLimit)
    }

    /// Prints the answer to a question: as JSON, or as lines for people.
    func answer(_ json: @autoclosure () -> JSON, _ lines: () -> [String]) throws {
        try output.print(global.json ? [json().description] : lines())
    }

    /// Prints what was done, unless nobody wants to know; what happened besides goes beside JSON, not into it.
    func report(_ json: @autoclosure () -> JSON, _ line: @autoclosure () -> String, notices: [String]) throws {
        if global.json {
            try printing(line()) { try output.print([json().description]) }
            remark(notices)
        } else if !global.quiet {
            let lines = [line()] + notices.map { "  \(VisibleText.line($0))" }
            try printing(line()) { try output.print(lines) }
        }
    }

    /// Prints the answer to something that is done; where that fails, the error says that it is done.
    /// - Parameter deed: What was done, in a sentence without its full stop; nil if nothing was.
    func printing(_ deed: @autoclosure () -> String?, _ print: () throws -> Void) throws {
        do { try print() } catch var error as OutputError {
            error.deed = deed()
            throw error
        }
    }

    /// Says what happened besides, on standard error, unless nobody wants to know.
    func remark(_ notices: [String]) {
        if !global.quiet { notices.forEach { output.say(VisibleText.line($0)) } }
    }

    /// Prints a text of a file: byte for byte into a file or pipe, made safe to look at on a terminal.
    func copy(_ text: String) throws {
        try output.write(terminal.isTerminal ? VisibleText.page(text) : text)
    }
}
