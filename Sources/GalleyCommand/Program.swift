import ArgumentParser
import ArticleStore

/// Arguments in; text and an exit code out.
struct Program {
    /// The environment variables.
    let environment: [String: String]
    /// Where it prints.
    let output: Output
    /// What is known of the place that it prints to.
    let terminal: Terminal
    /// What is piped in.
    let input = StandardInput()

    /// Runs one command line as the system hands it over, without the program's own name.
    func run(bytes: [[UInt8]]) async -> Int32 {
        do { return await run(try ArgumentBytes.texts(bytes)) } catch {
            let readable = OptionValues.joined(bytes.map { String(decoding: $0, as: UTF8.self) })
            return await finish(error, isJSON: GlobalOptionOrder.asksForJSON(readable), readable)
        }
    }

    /// Runs one command line, without the program's own name.
    /// - Returns: The exit code: 0 done, 1 failure, 2 refused, 3 conflict, 4 not found or ambiguous, 64 usage.
    func run(_ arguments: [String]) async -> Int32 {
        let arguments = OptionValues.joined(arguments)
        var isQuiet = false
        var isJSON = GlobalOptionOrder.asksForJSON(arguments)
        do {
            var parsed = try Galley.parseAsRoot(try GlobalOptionOrder.arranged(arguments))
            guard let command = parsed as? any NewsroomCommand else {
                try parsed.run()
                return 0
            }
            (isJSON, isQuiet) = (command.global.json, command.global.quiet)
            try await run(command)
            return 0
        } catch let status as ExitCode {
            return status.rawValue
        } catch {
            return await finish(error, isJSON: isJSON, isQuiet: isQuiet, arguments)
        }
    }

    /// Runs a command, and waits for what it left under way.
    private func run(_ command: any NewsroomCommand) async throws {
        let session = session(command.global)
        // Any command may find that the catalogue has to be made anew first.
        do { try await session.showingProgress(after: .seconds(1)) { try await command.run(in: session) } } catch {
            await session.opened.settle()
            throw error
        }
        await session.opened.settle()
    }

    private func session(_ global: GlobalArguments) -> Session {
        Session(global: global, environment: environment, output: output, terminal: terminal, input: input)
    }

    /// Help and the like are printed; anything else is an error.
    func finish(_ error: any Error, isJSON: Bool, isQuiet: Bool = false, _ arguments: [String]) async -> Int32 {
        if Galley.exitCode(for: error).isSuccess {
            let text = Galley.fullMessage(for: error, columns: terminal.width)
            return (try? output.print([text])) == nil ? 1 : 0
        }
        let failure = await keepingInput(Failure(error), arguments)
        if !isQuiet { failure.notices.forEach { output.say(VisibleText.line($0)) } }
        if isJSON {
            guard (try? output.print([failure.json.description])) != nil else {
                output.writeError(failure.page.joined(separator: "\n") + "\n")
                return 1
            }
        } else {
            output.writeError(failure.page.joined(separator: "\n") + "\n")
        }
        return failure.exitCode
    }
}
