import ArticleStore
import Dispatch
import Foundation
import Synchronization

/// Reads a script beside the work, no further ahead than there is room for lines under way.
final class ScriptFeed: Sendable {
    /// A line, or what is wrong with it.
    struct Input: Sendable {
        /// Its number in the script.
        let number: Int
        /// What it is called.
        let name: JSON
        /// What it asks for.
        let line: Result<ScriptLine, NewsroomError>
    }

    /// How reading ended.
    struct Ending: Sendable {
        /// The number of the last line that was read.
        var number = 0
        /// Whether somebody interrupted, or nobody takes the answers any more, before the end was reached.
        var isStopped = false
        /// Why no more could be read.
        var failure: NewsroomError?
    }

    private let room = DispatchSemaphore(value: 0)
    private let end = Mutex(Ending())

    /// - Parameter inFlight: How many lines may be under way at once.
    init(inFlight: Int) {
        // Filled by hand: a semaphore that begins with room stops the process if it goes with less than that.
        for _ in 0..<inFlight { room.signal() }
    }

    /// How reading ended, once the lines have come to their end.
    var ending: Ending { end.withLock { $0 } }

    /// Says that a line is answered, so that another one can be read.
    func noteAnswer() { room.signal() }

    /// The lines of a script as they come.
    /// - Parameter goesOn: Whether more is wanted; asked before each line.
    /// - Throws: `NewsroomError` if there is no such file, or it cannot be opened.
    func lines(of path: String, while goesOn: @escaping @Sendable () -> Bool) throws -> AsyncStream<Input> {
        // Opened here so that the error is that of the command; a pipe that stays open needs a thread of its own.
        let lines = try Opened(path)
        let (stream, continuation) = AsyncStream<Input>.makeStream()
        Thread.detachNewThread {
            let ending = lines.read(in: self.room, while: goesOn) { continuation.yield($0) }
            self.end.withLock { $0 = ending }
            continuation.finish()
        }
        return stream
    }

    /// A script that was opened, to be read by one thread.
    private final class Opened: Sendable {
        private let lines: Mutex<ScriptLines>

        init(_ path: String) throws { lines = Mutex(try ScriptLines(of: path)) }

        func read(in room: DispatchSemaphore, while goesOn: () -> Bool, _ take: (Input) -> Void) -> Ending {
            lines.withLock { lines in
                var ending = Ending()
                do {
                    while true {
                        room.wait()
                        guard goesOn() else {
                            ending.isStopped = true
                            break
                        }
                        guard let piece = try lines.next() else { break }
                        take(Input(piece))
                    }
                } catch { ending.failure = error as? NewsroomError ?? NewsroomError(.failed("\(error)")) }
                ending.number = lines.number
                ending.isStopped = ending.isStopped || lines.isStopped
                return ending
            }
        }
    }
}

extension ScriptFeed.Input {
    fileprivate init(_ piece: ScriptLines.Piece) {
        switch piece {
        case .tooLong(let number):
            let limit = ScriptLines.longestLine / (1024 * 1024)
            self.init(
                number: number, name: .number(number),
                line: .failure(.unreadable("it is longer than \(limit) MB")))
        case .line(let number, let bytes):
            do throws(JSONReadError) {
                let value = try JSON.read(bytes)
                self.init(
                    number: number, name: ScriptLine.name(of: value, at: number),
                    line: Result { () throws(NewsroomError) in try ScriptLine(value, at: number) })
            } catch {
                self.init(number: number, name: .number(number), line: .failure(.unreadable("\(error)")))
            }
        }
    }
}
