import ArticleStore
import Editorial
import Foundation
import Testing

@testable import CrashWriter

/// A newsroom that crashes happen to, and all that anybody was ever told of it: after each crash it must still be true.
///
/// A mirror, fetched by a stock git client that checks every object strictly, stands for the readers outside.
struct Witness {
    let path: String
    let git: Git
    private let mirror: Git
    private var acknowledged: [String: Answer] = [:]
    private var seen: Set<String> = []
    private var contents: [String: String] = [:]
    private var articles: [String: RecordedAction] = [:]
    private var head: String
    private var turns = 0

    /// Makes a newsroom in a folder.
    init(in folder: String, mirrorIn other: String? = nil) async throws {
        path = "\(folder)/newsroom.git"
        _ = try await Newsroom.initialise(at: path)
        git = Git(path: path)
        head = try await git.run("rev-parse", "main")
        mirror = Git(path: "\(other ?? folder)/mirror.git")
        try FileManager.default.createDirectory(atPath: mirror.path, withIntermediateDirectories: true)
        try await mirror.run("init", "--quiet", "--bare")
        try await mirror.run("config", "fetch.fsckObjects", "true")
    }

    /// How many commits `main` has beyond the first one.
    var count: Int { seen.count }

    /// Opens the newsroom after a crash, takes the next action, and holds everything against what was acknowledged.
    /// - Parameters:
    ///   - results: The writers that ran.
    ///   - story: What happened, for whoever reads a failure.
    ///   - thoroughly: Whether every object and the catalogue are looked at too.
    mutating func hear(_ results: [WriterRun.Result], _ story: String, thoroughly: Bool = false) async throws {
        for result in results {
            #expect(result.isDecent, "\(story): the writer ended with \(result.ending)")
            for answer in result.answers where answer.commit != nil { acknowledged[answer.mark] = answer }
        }
        let newsroom = try await Newsroom.open(at: path)
        try await act(on: newsroom)
        try await Leftovers.expectNone(in: path, story)
        let actions = try await newActions(story)
        try await expectWhole(actions, story)
        expectAcknowledged(actions, story)
        try await expectEdition(story)
        try await expectSame(newsroom, actions, story)
        let refspecs = ["+refs/heads/main:refs/heads/main", "+refs/heads/published:refs/heads/published"]
        let branches = try await git.run("branch", "--list", "published").isEmpty ? 1 : 2
        try await mirror.run("fetch", "--quiet", path, refspecs[0], refspecs[branches - 1])
        if thoroughly { try await expectSound(newsroom, story) }
    }

    /// Takes the next action, which must succeed whatever happened before.
    private mutating func act(on newsroom: Newsroom) async throws {
        turns += 1
        let desk = try #require(Desk())
        let mark = "turn-\(turns)"
        let result = try await newsroom.create(Draft(headline: mark, body: "Text of \(mark).\n"), by: desk.rosa)
        acknowledged[mark] = Answer(mark: mark, action: "create", result)
    }

    /// The commits since last time: one line of history, no action twice.
    private mutating func newActions(_ story: String) async throws -> [RecordedAction] {
        let range = "\(head)..main"
        let log = try await git.run(RecordedAction.log + [range])
        let actions = RecordedAction.read(log)
        for action in actions {
            #expect(action.parents == [head], "\(story): \(action.commit) is out of line")
            #expect(seen.insert(action.mark).inserted, "\(story): \(action.mark) is there twice")
            head = action.commit
        }
        #expect(try await git.run("rev-parse", "main") == head, "\(story)")
        return actions
    }

    /// Each action is whole: its content, its status and its trailers say the same.
    private mutating func expectWhole(_ actions: [RecordedAction], _ story: String) async throws {
        let texts = try await git.blobs(Set(actions.compactMap(\.status?.value)))
        for action in actions {
            for (path, id) in action.files where path.hasSuffix("/index.md") { contents[path] = id }
            guard let (path, id) = action.status else {
                Issue.record("\(story): \(action.mark) has no status")
                continue
            }
            let lines = Set(texts[id, default: ""].replacing("\"", with: "").split(separator: "\n").map(String.init))
            let content = contents[path.replacing("/status.yaml", with: "/index.md")]
            let wanted = ["state: \(action.state ?? "")", "revision: \(action.trailers["Revision"] ?? "")"]
            for line in wanted + ["content: \(content ?? "")"] {
                if !lines.contains(line) { Issue.record("\(story): \(action.mark) in \(path) has no “\(line)”") }
            }
            articles[action.trailers["Article"] ?? ""] = action
        }
    }

    /// Every acknowledged action is on `main`, in the commit that was named, with the content that was named.
    private mutating func expectAcknowledged(_ actions: [RecordedAction], _ story: String) {
        for action in actions {
            guard let answer = acknowledged.removeValue(forKey: action.mark) else { continue }
            #expect(answer.commit == action.commit, "\(story): \(action.mark)")
            #expect(answer.article == action.trailers["Article"], "\(story): \(action.mark)")
            #expect(answer.state == action.state, "\(story): \(action.mark)")
            if let content = action.files.first(where: { $0.key.hasSuffix("/index.md") })?.value {
                #expect(answer.content == content, "\(story): \(action.mark)")
            }
        }
        #expect(acknowledged.isEmpty, "\(story): acknowledged and lost")
        acknowledged = [:]
    }

    private func expectEdition(_ story: String) async throws {
        let trailer = try await git.run("log", "-1", "--format=%(trailers:key=Edition,valueonly)", "main")
        let published = try? await git.run("rev-parse", "--verify", "--quiet", "published")
        let wanted = trailer.trimmingCharacters(in: .whitespacesAndNewlines)
        #expect(published ?? "none" == wanted, "\(story): published is not what main says")
    }

    /// The library says the same of the articles that were touched, from its catalogue.
    private func expectSame(_ newsroom: Newsroom, _ actions: [RecordedAction], _ story: String) async throws {
        let touched = Set(actions.suffix(20).compactMap { $0.trailers["Article"] })
        for article in touched {
            guard let id = ArticleID(article), let last = articles[article] else { continue }
            let log = try await newsroom.log(id)
            #expect(log.last?.commit == last.commit && log.last?.to == last.state, "\(story): \(article)")
            let view = try await newsroom.article(id)
            #expect(view.contentID.hex == contents["\(view.path)/index.md"], "\(story): \(article)")
        }
    }

    /// Everything that can be looked at: by git, by the library, and by the command.
    private func expectSound(_ newsroom: Newsroom, _ story: String) async throws {
        let complaints = try await git.run("fsck", "--strict", "--no-dangling", "--no-progress")
        #expect(complaints == "", "\(story): git fsck")
        #expect(try await newsroom.check().filter(\.isError) == [], "\(story): check")
        let check = try await Program(Program.built("galley"), ["--newsroom", path, "check"]).end(within: 600)
        #expect(check.isGood, "\(story): galley check said \(check.output)")
    }
}
