import ArticleStore
import Foundation

/// Where the process begins and ends.
@main
enum EntryPoint {
    static func main() async {
        StandardStreams.fillGaps()
        // A reader that goes away is noticed when writing fails.
        signal(SIGPIPE, SIG_IGN)
        // On the side, while the command line is read.
        Task.detached { Newsroom.prepare() }
        let environment = ProcessInfo.processInfo.environment
        let program = Program(environment: environment, output: .standard, terminal: Terminal(environment: environment))
        exit(await program.run(bytes: ArgumentBytes.ofProcess()))
    }
}
