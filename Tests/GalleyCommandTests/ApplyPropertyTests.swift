import ArticleStore
import Foundation
import Testing

@testable import GalleyCommand

@Suite("galley apply, at random")
struct ApplyPropertyTests {
    /// What is asked for in one line, as a script and as a single command have it.
    private struct Wish {
        let line: String
        let command: [String]
    }

    private static func wishes(_ random: inout SeededGenerator, articles: Int, lines: Int) -> [Wish] {
        var wishes = (0..<articles).map { number in
            Wish(
                line: #"{"action":"create","headline":"Story \#(number)","by":"rosa"}"#,
                command: ["create", "--headline", "Story \(number)", "--as", "rosa"])
        }
        for number in 0..<lines {
            let article = Int.random(in: 0..<articles, using: &random)
            let person = ["rosa", "edgar", "mina", "paula"][Int.random(in: 0..<4, using: &random)]
            let wish = wish(number, article, person, &random)
            wishes.append(Wish(line: wish.line, command: wish.command + ["--as", person]))
        }
        return wishes
    }

    private static func wish(_ number: Int, _ article: Int, _ person: String, _ random: inout SeededGenerator) -> Wish {
        let slug = "story-\(article)"
        func line(_ rest: String) -> String {
            #"{"article":{"line":\#(article + 1)},"by":"\#(person)",\#(rest)}"#
        }
        switch Int.random(in: 0..<8, using: &random) {
        case 0, 1:
            return Wish(
                line: line(#""action":"save","fields":{"standfirst":"Text \#(number)","section":"S\#(number % 3)"}"#),
                command: ["edit", slug, "--set", "standfirst=Text \(number)", "--set", "section=S\(number % 3)"])
        case 2:
            return Wish(
                line: line(#""action":"comment","fields":{"text":"Why \#(number)?"}"#),
                command: ["comment", slug, "--text", "Why \(number)?"])
        case 3:
            return Wish(
                line: line(#""action":"credit","fields":{"contributor":"AFP","role":"reporting"}"#),
                command: ["credit", slug, "--contributor", "AFP", "--role", "reporting"])
        case 4:
            return Wish(
                line: line(#""action":"kill","note":"Wrong \#(number)""#),
                command: ["kill", slug, "--note", "Wrong \(number)"])
        default:
            let step =
                ["submit", "approve", "publish", "withdraw", "spike", "revive", "hold", "revise"]
                .randomElement(using: &random) ?? "submit"
            return Wish(line: line(#""action":"\#(step)""#), command: [step, slug])
        }
    }

    @Test("A script at random leaves the same articles as the same single commands", arguments: [1, 2, 3] as [UInt64])
    func same(seed: UInt64) async throws {
        let (scripted, single) = (try await ScriptNewsroom(), try await ScriptNewsroom())
        var random = SeededGenerator(seed: seed)
        let wishes = Self.wishes(&random, articles: 6, lines: 60)
        let (_, answers) = try await scripted.apply(wishes.map(\.line))
        #expect(answers.count == wishes.count, "seed \(seed)")
        for (index, wish) in wishes.enumerated() {
            let run = await CapturedRun.of(wish.command + ["--json", "--newsroom", single.path])
            let alone = try #require(ScriptNewsroom.objects(run.output).first, "seed \(seed): \(run.errors)")
            let together = try #require(answers.first { $0["line"] as? Int == index + 1 }, "seed \(seed)")
            for key in ["slug", "state", "status", "revision"] {
                #expect("\(alone[key] ?? "")" == "\(together[key] ?? "")", "seed \(seed), line \(index + 1): \(wish)")
            }
            let codes = [alone, together].map { ($0["error"] as? [String: Any])?["code"] as? String }
            #expect(codes[0] == codes[1], "seed \(seed), line \(index + 1): \(wish)")
        }
        let articles = try await [scripted, single].asyncMap { try await Self.articles(of: $0.path) }
        #expect(articles[0] == articles[1], "seed \(seed)")
        try await scripted.expectSound("seed \(seed)")
    }

    /// The articles by slug, without what differs by time and chance.
    private static func articles(of path: String) async throws -> [String: [String]] {
        let newsroom = try await Newsroom.open(at: path)
        var articles: [String: [String]] = [:]
        for line in try await newsroom.list(ArticleQuery(limit: 100)) {
            let id = try await newsroom.resolve(line.id).id
            let view = try await newsroom.article(id)
            let log = try await newsroom.log(id)
            articles[line.slug] =
                log.map { "\($0.revision) \($0.action) \($0.person) \($0.to ?? "")" } + [
                    view.content.body, view.content.standfirst ?? "", view.content.section ?? "",
                    view.content.creditline ?? "", "\(view.status.state) \(view.status.publication)",
                ]
        }
        return articles
    }
}

extension Array {
    fileprivate func asyncMap<Value>(_ transform: (Element) async throws -> Value) async rethrows -> [Value] {
        var values: [Value] = []
        for element in self { values.append(try await transform(element)) }
        return values
    }
}
