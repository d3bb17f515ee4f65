import ArticleStore
import Foundation

/// A count of credits from `git log` and `git show` alone, with none of the code that it is compared with.
///
/// It reads what these tests let Galley write: lists in block style, names without quotes, and words that no article has
/// twice, so that whoever brought a word first is its author.
struct CountFromGit {
    private struct Commit {
        var id: String
        var at: Int64
        var author: String
        var trailers: [String: String]
        var index = ""
        var status = ""
        /// What the edition has at the article's place; empty where it has nothing.
        var edition = ""

        var article: String { trailers["Article"] ?? "" }
        var action: String { trailers["Action"] ?? "" }
    }

    /// One use: who is credited, in what, and whether it went out.
    private struct Use {
        var article: String
        var commit: Commit
        var isPublication: Bool
        var credits: [(identity: String, role: String)]
    }

    /// What is compared of a row.
    struct Row: Equatable, CustomStringConvertible {
        var articles: Set<String> = []
        var publications: Set<String> = []
        var words = 0
        var allWords = 0
        var first: Int64?
        var last: Int64?

        var description: String {
            "\(articles.count) articles, \(publications.count) publications, \(words) of \(allWords) words, "
                + "\(first ?? 0) to \(last ?? 0)"
        }
    }

    private let commits: [Commit]
    private let git: ([String]) throws -> String
    /// What was read of commits: the registry and the people.
    private var read: [String: (registry: [String: String], people: [String: String])] = [:]

    init(_ git: @escaping ([String]) throws -> String) throws {
        self.git = git
        let format = "--format=%x01%H%x00%at%x00%an%x00%B%x00"
        let log = try git(["log", "--first-parent", "--reverse", "--name-only", format, "main"])
        commits = try log.split(separator: "\u{1}").map { entry in
            let parts = entry.split(separator: "\0", omittingEmptySubsequences: false).map(String.init)
            var commit = Commit(
                id: parts[0], at: Int64(parts[1]) ?? 0, author: parts[2], trailers: Self.trailers(parts[3]))
            guard let file = parts[4].split(separator: "\n").first(where: { $0.hasPrefix("articles/") }) else {
                return commit
            }
            let folder = file.split(separator: "/").prefix(5).joined(separator: "/")
            commit.index = try git(["show", "\(commit.id):\(folder)/index.md"])
            commit.status = try git(["show", "\(commit.id):\(folder)/status.yaml"])
            if ["publish", "release"].contains(commit.action), let edition = commit.trailers["Edition"],
                edition != "none"
            {
                commit.edition = (try? git(["show", "\(edition):\(folder)/index.md"])) ?? ""
            }
            return commit
        }
    }

    /// The rows as they stood at an instant, by their names, and all of them together under `TOTAL`.
    /// - Parameter group: The name of the row that a use belongs to.
    mutating func rows(
        _ query: CreditReportQuery, by group: (_ identity: String, _ at: Int64, _ section: String) -> String
    ) throws -> [String: Row] {
        let now = query.asOf?.seconds ?? Int64.max
        let seen = commits.prefix((commits.lastIndex { $0.at <= now } ?? -1) + 1)
        guard let last = seen.last else { return [:] }
        let (registry, people) = try read[last.id] ?? (registry(last.id), people(last.id))
        read[last.id] = (registry, people)
        func identity(_ name: String) -> String { registry[Self.key(name)] ?? Self.key(name) }
        let asked = query.contributor.map(identity)
        var owners: [String: [String: Set<String>]] = [:]
        var rows: [String: Row] = ["TOTAL": Row()]
        for use in uses(seen, identity) where isInWindow(use, query) {
            for credit in use.credits where query.role.map({ $0.rawValue == credit.role }) ?? true {
                guard asked.map({ $0 == credit.identity }) ?? true else { continue }
                let name = group(credit.identity, use.commit.at, Self.value("section", in: use.commit.index) ?? "")
                for key in [name, "TOTAL"] {
                    var row = rows[key] ?? Row()
                    row.articles.insert(use.article)
                    if use.isPublication { row.publications.insert(use.commit.id) }
                    row.first = min(row.first ?? .max, use.commit.at)
                    row.last = max(row.last ?? .min, use.commit.at)
                    rows[key] = row
                    owners[key, default: [:]][use.article, default: []].insert(credit.identity)
                }
            }
        }
        for (key, articles) in owners {
            for (article, contributors) in articles {
                let words = words(article, seen, people, identity)
                rows[key]?.allWords += words.count
                rows[key]?.words += words.filter { !$0.isDisjoint(with: contributors) }.count
            }
        }
        return rows
    }

    private func isInWindow(_ use: Use, _ query: CreditReportQuery) -> Bool {
        (query.since.map { use.commit.at >= $0.seconds } ?? true)
            && (query.until.map { use.commit.at <= $0.seconds } ?? true)
            && (use.isPublication || !query.countsPublishedOnly)
    }

    private func uses(_ seen: ArraySlice<Commit>, _ identity: (String) -> String) -> [Use] {
        var uses: [Use] = []
        for (article, commits) in Dictionary(grouping: seen.filter { !$0.article.isEmpty }, by: \.article) {
            func use(_ commit: Commit, _ state: Commit, _ isPublication: Bool) -> Use {
                let credits = Self.credits(state.index) + Self.credits(state.status)
                return Use(
                    article: article, commit: commit, isPublication: isPublication,
                    credits: credits.map { (identity($0.name), $0.role) })
            }
            let published = commits.filter { $0.action == "publish" }
            uses += published.map { use($0, $0, true) }
            guard published.isEmpty, let newest = commits.last else { continue }
            let revision = newest.trailers["Revision"]
            guard let made = commits.first(where: { $0.trailers["Revision"] == revision }) else { continue }
            uses.append(use(made, newest, false))
        }
        return uses
    }

    /// For each word that readers have of an article, whose it is.
    private func words(
        _ article: String, _ seen: ArraySlice<Commit>, _ people: [String: String], _ identity: (String) -> String
    ) -> [Set<String>] {
        var authors: [Substring: Set<String>] = [:]
        var edition: Commit?
        for commit in seen where commit.article == article {
            for word in Self.words(commit.index) where authors[word] == nil {
                let names = commit.trailers["Wire"].map { [$0] } ?? [commit.author, people[commit.author] ?? ""]
                authors[word] = commit.action == "kill" ? [] : Set(names.map(identity))
            }
            if ["publish", "kill", "hold", "release"].contains(commit.action) { edition = commit }
        }
        guard let edition, edition.action != "kill" else { return [] }
        return Self.words(edition.edition).map { authors[$0] ?? [] }
    }

    // MARK: Files

    private static func trailers(_ message: String) -> [String: String] {
        let lines = message.split(separator: "\n", omittingEmptySubsequences: false)
        var trailers: [String: String] = [:]
        for line in lines.split(whereSeparator: \.isEmpty).last ?? [] {
            guard let colon = line.range(of: ": ") else { continue }
            trailers[String(line[..<colon.lowerBound])] = String(line[colon.upperBound...])
        }
        return trailers
    }

    private static func value(_ key: String, in text: String) -> String? {
        text.split(separator: "\n").first { $0.hasPrefix("\(key): ") }.map { String($0.dropFirst(key.count + 2)) }
    }

    private static func credits(_ text: String) -> [(name: String, role: String)] {
        var credits: [(name: String, role: String)] = []
        var isInside = false
        for line in text.split(separator: "\n") {
            if !line.hasPrefix(" ") { isInside = line == "credits:" }
            if isInside, line.hasPrefix("  - contributor: ") { credits.append((String(line.dropFirst(17)), "")) }
            if isInside, line.hasPrefix("    role: "), !credits.isEmpty {
                credits[credits.count - 1].role = String(line.dropFirst(10))
            }
        }
        return credits
    }

    private static func words(_ document: String) -> [Substring] {
        guard let end = document.range(of: "\n---\n") else { return [] }
        return document[end.upperBound...].split { !$0.isLetter && !$0.isNumber }
    }

    /// The names of the registry as a commit has it, in small letters, with the id of each.
    private func registry(_ commit: String) throws -> [String: String] {
        var names: [String: String] = [:]
        var id = ""
        for line in try git(["grep", "-h", "-e", "", commit, "--", "contributors"]).split(separator: "\n") {
            if line.hasPrefix("id: ") { id = String(line.dropFirst(4)) }
            var new: [String] = []
            if line.hasPrefix("id: ") || line.hasPrefix("name: ") {
                new = [String(line.drop { $0 != ":" }.dropFirst(2))]
            } else if line.hasPrefix("aliases: [") {
                new = line.dropFirst(10).dropLast().components(separatedBy: ", ")
            } else if line.hasPrefix("  - ") {
                new = [String(line.dropFirst(4))]
            }
            for name in new { names[Self.key(name)] = id }
        }
        return names
    }

    private static func key(_ name: String) -> String {
        let key = name.lowercased()
        return key.hasPrefix("the ") ? String(key.dropFirst(4)) : key
    }

    private func people(_ commit: String) throws -> [String: String] {
        var names: [String: String] = [:]
        var handle = ""
        for line in try git(["show", "\(commit):people.yaml"]).split(separator: "\n") where line.hasPrefix("  ") {
            if !line.hasPrefix("   ") { handle = String(line.dropFirst(2).dropLast()) }
            if line.hasPrefix("    name: ") { names[handle] = String(line.dropFirst(10)) }
        }
        return names
    }
}
