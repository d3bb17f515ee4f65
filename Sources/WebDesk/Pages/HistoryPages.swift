import ArticleStore
import Editorial
import HTTPTypes
import Hummingbird
import HummingbirdCore

/// History: every action on a time line, and whose words the text has.
struct HistoryPages: Sendable {
    let desk: Desk

    func add(to router: Router<DeskContext>) {
        router.page(.get, "/desk/articles/{article}/history", of: desk, history)
        router.page(.get, "/desk/articles/{article}/provenance", of: desk, provenance)
    }

    private func history(_ call: PageCall) async throws -> Response {
        let (id, newsroom) = (try await call.article().id, call.newsroom)
        let view = try await newsroom.article(id)
        let log = try await newsroom.log(id)
        let people = try await newsroom.people()
        let options = try await newsroom.options(id, for: call.handle)
        let mayRevert = options.first { $0.action == .revert }?.isAllowed ?? false
        var last = 0
        var entries: [PageValues] = []
        for entry in log {
            let isRevision = entry.revision > last
            last = max(last, entry.revision)
            entries.append(
                values(of: entry, people, isRevision, mayRevert && isRevision && entry.revision < view.revision))
        }
        let head = ArticleHead(view: view)
        let likely = try await newsroom.likelyMoments(id, for: call.handle)
        return try call.page.response(
            "history", title: "History: \(view.content.headline ?? view.path)", at: "",
            [
                "article": head.values, "tabs": head.tabs("History"), "entries": Array(entries.reversed()),
                "moments": try await Moments(newsroom, id, view).values(from: likely.from, to: .current),
            ])
    }

    private func values(of entry: LogEntry, _ people: People, _ isRevision: Bool, _ mayRestore: Bool) -> PageValues {
        let moves = entry.from != entry.to
        return [
            "revision": String(entry.revision), "action": entry.action,
            "person": Handle(entry.person).flatMap { people.person($0)?.name } ?? entry.person,
            "at": entry.at.shown,
            "instant": entry.at.description, "note": entry.note, "from": moves ? entry.from : nil,
            "to": moves ? entry.to : nil, "commit": String(entry.commit.prefix(8)), "commitFull": entry.commit,
            "isRevision": isRevision, "restoreAllowed": mayRestore,
        ]
    }

    private func provenance(_ call: PageCall) async throws -> Response {
        let (id, newsroom) = (try await call.article().id, call.newsroom)
        let view = try await newsroom.article(id)
        let provenance = try await newsroom.provenance(of: id)
        let head = ArticleHead(view: view)
        return try call.page.response(
            "provenance", title: "Provenance: \(view.content.headline ?? view.path)", at: "",
            ProvenanceValues(provenance).values.with([
                "article": head.values, "tabs": head.tabs("Provenance"),
            ]))
    }
}

/// Whose words a text has, as the page shows it: a colour for each of the first, sentence by sentence.
struct ProvenanceValues: Sendable {
    let provenance: ArticleProvenance

    private static let colours = 8

    init(_ provenance: ArticleProvenance) { self.provenance = provenance }

    var values: PageValues {
        let shares = provenance.shares
        let total = max(1, shares.reduce(0) { $0 + $1.words })
        var start = 0
        let bars = shares.enumerated().map { index, share -> PageValues in
            defer { start += share.words }
            return [
                "name": share.origin.name, "words": String(share.words), "percent": "\(share.words * 100 / total) %",
                "originClass": Self.colour(index), "x": Self.percent(start, total),
                "width": Self.percent(share.words, total),
            ]
        }
        return ["shares": bars, "paragraphs": paragraphs(shares.map(\.origin.name))]
    }

    private func paragraphs(_ names: [String]) -> [PageValues] {
        var paragraphs: [[PageValues]] = []
        for sentence in BlameSentence.sentences(of: provenance) {
            if sentence.beginsParagraph || paragraphs.isEmpty { paragraphs.append([]) }
            paragraphs[paragraphs.count - 1].append(values(of: sentence, names))
        }
        return paragraphs.map { ["sentences": $0] }
    }

    private func values(of sentence: BlameSentence, _ names: [String]) -> PageValues {
        guard let origin = sentence.shares.first?.origin else {
            return ["text": sentence.text, "person": "", "at": "", "revision": "", "originClass": ""]
        }
        let people = sentence.shares.map(\.origin.name).reduce(into: [String]()) {
            if !$0.contains($1) { $0.append($1) }
        }
        return [
            "text": sentence.text, "person": people.joined(separator: ", "),
            "wire": origin.wire == nil ? nil : origin.name,
            "at": origin.at.shown, "revision": String(origin.revision),
            "originClass": Self.colour(names.firstIndex(of: origin.name) ?? Self.colours - 1),
        ]
    }

    private static func colour(_ index: Int) -> String { "o\(min(index, colours - 1) + 1)" }

    private static func percent(_ part: Int, _ whole: Int) -> String {
        let thousandths = part * 100_000 / whole
        return "\(thousandths / 1_000).\(String(thousandths % 1_000 + 1_000).dropFirst())"
    }
}
