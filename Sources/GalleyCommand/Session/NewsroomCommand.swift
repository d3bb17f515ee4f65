import ArgumentParser

/// A command that has something to do in a newsroom.
protocol NewsroomCommand: ParsableCommand {
    /// The options that every command takes.
    var global: GlobalArguments { get }

    /// Does it and prints the answer.
    /// - Throws: `NewsroomError`; `ValidationError` for arguments that make no sense; `ExitCode` where all was printed.
    func run(in session: Session) async throws
}
