import ArticleStore
import Foundation

/// A process that writes to a newsroom, to be killed, starved and lied to by the tests of what survives.
///
/// `CrashWriter NEWSROOM [seed=N] [name=TEXT] [writers=N] [actions=N] [seconds=N]`: several writers at once, each of
/// which takes a number of actions, or goes on for a number of seconds. It prints a line of JSON for each action as soon
/// as it was acknowledged or failed, and ends with 0; with 3 where the newsroom could not be opened.
@main
enum CrashWriter {
    static func main() async {
        guard let order = WriterOrder(CommandLine.arguments.dropFirst()) else {
            Answer(mark: "", action: "open", failure: "usage: CrashWriter NEWSROOM [seed=N] …").write()
            exit(2)
        }
        do {
            let newsroom = try await Newsroom.open(at: order.path)
            await write(to: newsroom, order)
        } catch {
            Answer(mark: "", action: "open", failure: "\(error)").write()
            exit(3)
        }
    }

    private static func write(to newsroom: Newsroom, _ order: WriterOrder) async {
        await withTaskGroup { group in
            for number in 1...max(order.writers, 1) {
                group.addTask {
                    guard let desk = Desk() else { return }
                    var writer = Writer(newsroom: newsroom, desk: desk, order: order, number: number)
                    await writer.run()
                }
            }
        }
    }
}
