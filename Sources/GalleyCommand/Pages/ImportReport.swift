import ArticleStore
import WebDesk

/// What became of the files of a large import.
struct ImportReport: Sendable {
    /// The most refusals, and kinds of notices, that are told one by one.
    static let longest = 1000

    /// How many articles were made.
    private(set) var imported = 0
    /// How many files had been imported before.
    private(set) var known = 0
    /// How many files were refused or could not be read.
    private(set) var refused = 0
    /// How many files are no stories, or hidden.
    var passedOver = 0
    /// Whether somebody interrupted it.
    var isInterrupted = false
    /// The place of the first file that was refused, and what the command exits with for it.
    private var first: (place: Int, exitCode: Int32)?
    private var refusals: [(place: Int, lines: [String])] = []
    private var notices: [String: Int] = [:]

    /// What the command exits with: the code of the first refusal in the order of the files.
    var exitCode: Int32 { first?.exitCode ?? (isInterrupted ? 130 : 0) }

    /// How many files are done.
    var done: Int { imported + known + refused }

    /// Takes up what became of a file.
    mutating func add(_ result: ActionResult) {
        if result.isChanged { imported += 1 } else { known += 1 }
        for notice in result.notices where notices[notice] != nil || notices.count < Self.longest {
            notices[notice, default: 0] += 1
        }
    }

    /// Takes up that a file was refused.
    /// - Parameter place: Which file it is, in the order of the files.
    mutating func add(_ failure: Failure, of path: String, place: Int) {
        refused += 1
        if place < first?.place ?? .max { first = (place, failure.exitCode) }
        guard refusals.count < Self.longest else { return }
        refusals.append((place, Self.lines(failure, path)))
    }

    /// What was refused and why, in the order of the files.
    var refusalLines: [String] {
        let more = refused - refusals.count
        return refusals.sorted { $0.place < $1.place }.flatMap(\.lines)
            + (more > 0 ? ["galley: \(more) more files were refused."] : [])
    }

    /// What happened besides, and to how many files.
    var noticeLines: [String] {
        notices.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.map { notice, count in
            count == 1 ? VisibleText.line(notice) : "\(count) files: \(VisibleText.line(notice))"
        }
    }

    /// The counts, in a sentence without its full stop.
    var sentence: String {
        let parts = [
            "Imported \(imported) \(imported == 1 ? "article" : "articles")",
            known > 0 ? "\(known) \(known == 1 ? "was" : "were") in the newsroom already" : nil,
            refused > 0 ? "\(refused) \(refused == 1 ? "was" : "were") refused" : nil,
            passedOver > 0 ? "\(passedOver) \(passedOver == 1 ? "file was" : "files were") passed over" : nil,
        ]
        return parts.compactMap { $0 }.joined(separator: "; ")
    }

    /// The error, with the file's path before it where it does not name it.
    private static func lines(_ failure: Failure, _ path: String) -> [String] {
        let (page, shown) = (failure.page, VisibleText.line(path))
        guard let line = page.first, !line.contains(shown) else { return page }
        return ["galley: \(shown): \(line.dropFirst("galley: ".count))"] + page.dropFirst()
    }
}
