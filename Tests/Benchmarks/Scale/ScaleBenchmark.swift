import Foundation

/// The table of what a large newsroom must reach.
struct ScaleBenchmark {
    let folder: String
    /// How often the two sides take turns.
    var rounds = 5

    /// Prints the rows that are asked for at 100,000 articles.
    func run(articles: Int) async throws {
        let (small, large) = try await begin(articles)
        // First: what the others delete makes it dearer to create files, on file systems without a journal.
        show(try await ProcessorTime.rows(small: small, large: large, rounds: rounds, folder: folder))
        try await durable(small, large)
        show(try await ReadingBenchmark(small: small, large: large, folder: folder).rows())
        show(try memory(large))
        show(try await RebuildBenchmark(count: 10_000).rows())
    }

    /// Prints the rows on growth, from 1,000 articles to so many.
    func growth(to articles: Int) async throws {
        let (small, large) = try await begin(articles)
        show(try await rates(small, large))
        show(try await ReadingBenchmark(small: small, large: large, folder: folder).rows())
        show(try memory(large))
        show(try await RebuildBenchmark(count: 10_000).rows())
    }

    /// Prints the rows on reading alone.
    func reading(articles: Int) async throws {
        let (small, large) = try await begin(articles)
        show(try await ReadingBenchmark(small: small, large: large, folder: folder).rows())
    }

    /// Prints the rows on the processor time of single actions.
    func processor(articles: Int) async throws {
        let (small, large) = try await begin(articles)
        show(try await ProcessorTime.rows(small: small, large: large, rounds: rounds, folder: folder))
    }

    /// Prints the heading and opens both newsrooms.
    private func begin(_ articles: Int) async throws -> (small: LargeNewsroom, large: LargeNewsroom) {
        print("", ReportRow.heading, separator: "\n")
        return (try await .open(articles: 1_000), try await .open(articles: articles))
    }

    private func durable(_ small: LargeNewsroom, _ large: LargeNewsroom) async throws {
        let sides = [small, large]
        for (number, side) in sides.enumerated() {
            let place = "\(folder)/\(number)"
            try FileManager.default.createDirectory(atPath: place, withIntermediateDirectories: true)
            print("\(side.articles.count) articles:")
            show(try await DurableBenchmark(large: side, folder: place, rounds: rounds).rows())
        }
        let counted = CountedBenchmark(large: large, folder: folder, rounds: rounds)
        show([try counted.withoutWaiting()] + (try counted.rows()))
    }

    /// The commit rate on the newest articles; the ratio is by how much it falls.
    private func rates(_ small: LargeNewsroom, _ large: LargeNewsroom) async throws -> [ReportRow] {
        guard let few = WriterLoad(newsroom: small.newsroom, articles: small.newest),
            let many = WriterLoad(newsroom: large.newsroom, articles: large.newest)
        else { return [] }
        var rates: [[Double]] = [[], []]
        for _ in 0..<rounds + 2 {
            for (place, load) in [few, many].enumerated() {
                rates[place].append(try await load.rate(inFlight: 64, rounds: 10))
            }
        }
        return [
            ReportRow(
                what: "commit rate, newest articles, 1,000 : \(large.articles.count)", ours: median(rates[0]),
                baseline: median(rates[1]), unit: "/s", target: .atMost(1.5))
        ]
    }

    private func memory(_ large: LargeNewsroom) throws -> [ReportRow] {
        let name = "\(large.articles.count) articles"
        return [
            ReportRow(
                what: "anonymous memory of 64 writers, \(name)",
                ours: try ChildWork.run(["memory-of-writing", large.path, "64", "40"]), unit: "MB", target: .atMost(300)
            ),
            ReportRow(
                what: "anonymous memory of a rebuild, \(name)",
                ours: try ChildWork.run(["memory-of-rebuilding", large.path]), unit: "MB", target: .atMost(500)),
        ]
    }

    private func show(_ rows: [ReportRow]) {
        for row in rows { print(row.line) }
        // Who watches sees each row when it is there.
        fflush(nil)
    }
}
