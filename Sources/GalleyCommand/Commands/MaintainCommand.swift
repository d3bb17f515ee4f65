import ArgumentParser
import ArticleStore

/// `galley maintain`.
struct MaintainCommand: NewsroomCommand {
    static let configuration = CommandConfiguration(
        commandName: "maintain", abstract: "Make the repository small and quick to read, while work goes on.",
        discussion: """
            Joins git's packs into one with deltas and writes a commit-graph, by the command git; where git is missing, \
            joins them as they are. Nothing is lost, not even what no history reaches. It can be ended at any time with \
            Ctrl-C, and loses what it had begun.
            """)

    @OptionGroup var global: GlobalArguments

    func run(in session: Session) async throws {
        let newsroom = try await session.newsroom()
        let done = try await session.showingProgress { try await newsroom.maintain() }
        try session.report(done.json, done.sentence, notices: done.notes)
    }
}

extension Maintenance {
    /// What `maintain` answers.
    var json: JSON {
        ["before": before.json, "after": after.json, "joined": .number(joined), "deltas": .bool(isDeep)]
    }

    /// What it did, in one line.
    var sentence: String {
        guard before != after || joined > 0 else { return "Nothing to do: \(after.sentence)" }
        return "Maintained the repository: \(before.sentence), now \(after.sentence)"
    }
}

extension Maintenance.Size {
    var json: JSON { ["packs": .number(packs), "loose": .number(looseObjects), "bytes": .number(bytes)] }

    var sentence: String {
        let loose = looseObjects > 0 ? " and \(looseObjects) loose object\(looseObjects == 1 ? "" : "s")" : ""
        return "\(packs) pack\(packs == 1 ? "" : "s")\(loose) of \(Self.text(bytes: bytes))"
    }

    /// A size as people read it, such as `4.2 MB`.
    private static func text(bytes: Int) -> String {
        let units = ["kB", "MB", "GB", "TB"]
        guard bytes >= 1_000 else { return "\(bytes) bytes" }
        var (tenths, unit) = ((bytes + 50) / 100, 0)
        while tenths >= 10_000, unit < units.count - 1 { (tenths, unit) = ((tenths + 500) / 1_000, unit + 1) }
        return "\(tenths / 10).\(tenths % 10) \(units[unit])"
    }
}
