import ArticleStore
import Foundation
import Synchronization

/// Work that this program does in a process of its own, started by itself: under another library, or for its memory.
enum ChildWork {
    /// The argument that it begins with.
    static let argument = "--child"

    /// Saves in a process of its own, under the library that counts calls.
    /// - Returns: Saves a second.
    static func save(
        inFlight: Int, rounds: Int, in path: String, environment: [String: String]
    ) throws -> Double {
        var environment = environment
        let beside = URL(fileURLWithPath: CommandLine.arguments[0]).deletingLastPathComponent()
        environment["LD_PRELOAD"] = beside.appendingPathComponent("libFaults.so").path
        environment["FAULT_FOLDER"] = path
        return try run(["save", path, "\(inFlight)", "\(rounds)"], environment: environment)
    }

    /// Runs one piece of work and returns the number that it prints.
    static func run(_ arguments: [String], environment: [String: String] = [:]) throws -> Double {
        let printed = try Child.run(CommandLine.arguments[0], [argument] + arguments, environment: environment)
        return Double(printed) ?? 0
    }

    /// What the process that was started does.
    static func perform(_ arguments: [String]) async throws {
        guard arguments.count >= 2 else { return }
        let path = arguments[1]
        switch (arguments[0], arguments.dropFirst(2).compactMap { Int($0) }) {
        case ("save", let numbers) where numbers.count == 2:
            print(try await load(path).rate(inFlight: numbers[0], rounds: numbers[1]))
        case ("memory-of-writing", let numbers) where numbers.count == 2:
            let load = try await load(path)
            print(try await AnonymousMemory.peak { _ = try await load.rate(inFlight: numbers[0], rounds: numbers[1]) })
        case ("memory-of-rebuilding", _):
            let newsroom = try await Newsroom.open(at: path)
            print(try await AnonymousMemory.peak { try await newsroom.rebuildCatalogue() })
        default: break
        }
    }

    /// Writers on the drafts that were last worked on.
    private static func load(_ path: String) async throws -> WriterLoad {
        let newsroom = try await Newsroom.open(at: path)
        let articles = try await newsroom.list(ArticleQuery(state: "draft", limit: 1000)).compactMap {
            ArticleID($0.id)
        }
        guard let load = WriterLoad(newsroom: newsroom, articles: articles) else {
            throw CocoaError(.featureUnsupported)
        }
        return load
    }
}

/// How much memory that is no file's a process holds at most while it works, in MB.
enum AnonymousMemory {
    /// Looks every few milliseconds.
    static func peak(_ body: () async throws -> some Any) async throws -> Double {
        let highest = Mutex(now())
        let isOver = Mutex(false)
        let watch = Thread {
            while !isOver.withLock({ $0 }) {
                highest.withLock { $0 = max($0, now()) }
                usleep(5_000)
            }
        }
        watch.start()
        defer { isOver.withLock { $0 = true } }
        _ = try await body()
        return highest.withLock { Double($0) / 1024 }
    }

    /// Kilobytes now.
    private static func now() -> Int {
        guard let status = try? String(contentsOfFile: "/proc/self/status", encoding: .utf8) else { return 0 }
        let line = status.split(separator: "\n").first { $0.hasPrefix("RssAnon:") }
        return line?.split(whereSeparator: { !$0.isNumber }).first.flatMap { Int($0) } ?? 0
    }
}
