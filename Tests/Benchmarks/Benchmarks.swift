import Foundation

/// Runs every benchmark and prints a line for each, with its ratio to a baseline measured in the same run.
///
/// `Benchmarks scale [ARTICLES [ROUNDS]]` runs those of a large newsroom alone, `Benchmarks million [ARTICLES [ROUNDS]]`
/// those of growth to a million articles, `Benchmarks reading [ARTICLES]` those of reading alone, `Benchmarks processor
/// [ARTICLES [ROUNDS]]` those of single actions, `Benchmarks desk [wagtail|streams|board] [ROUNDS]` those of the desk.
@main
enum Benchmarks {
    static func main() async throws {
        if CommandLine.arguments.dropFirst().first == PeakMemory.argument {
            return print(PeakMemory.growth().map(String.init) ?? "unknown")
        }
        let arguments = CommandLine.arguments.dropFirst()
        if arguments.first == ChildWork.argument { return try await ChildWork.perform(Array(arguments.dropFirst())) }
        if CommandLine.arguments.count == 4, CommandLine.arguments[1] == "catalogue" {
            let articles = Int(CommandLine.arguments[3]) ?? 0
            return print(
                try CatalogueBenchmark(folder: CommandLine.arguments[2], articles: articles).lines()
                    .joined(separator: "\n"))
        }
        let beside = URL(fileURLWithPath: CommandLine.arguments[0]).deletingLastPathComponent()
        let galley = beside.appendingPathComponent("galley").path
        let numbers = arguments.dropFirst().compactMap { Int($0) }
        if arguments.first == "desk" {
            let part = arguments.dropFirst().first { Int($0) == nil }
            return try await DeskBenchmark(galley: galley, rounds: numbers.first ?? 5).run(part)
        }
        let folder = NSTemporaryDirectory() + "galley-benchmarks-\(UUID().uuidString)"
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(atPath: folder) }
        let scale = ScaleBenchmark(folder: folder, rounds: numbers.dropFirst().first ?? 5)
        if arguments.first == "million" { return try await scale.growth(to: numbers.first ?? 1_000_000) }
        if arguments.first == "reading" { return try await scale.reading(articles: numbers.first ?? 100_000) }
        if arguments.first == "processor" { return try await scale.processor(articles: numbers.first ?? 100_000) }
        try await scale.run(articles: numbers.first ?? 100_000)
        if arguments.first == "scale" { return }
        for line in try await ListBenchmark(galley: galley, folder: folder).lines() { print(line) }
        for line in try CatalogueBenchmark(folder: folder).lines() { print(line) }
        for line in try await ActionBenchmark(folder: folder).lines() { print(line) }
        for line in try await WireCreditBenchmark(folder: folder).lines() { print(line) }
        for line in try await DiffBenchmark(folder: folder).lines() { print(line) }
        for line in try await MergeBenchmark(folder: folder).lines() { print(line) }
        for line in try await CreditBenchmark().lines() { print(line) }
        for line in try await HostileTextBenchmark().lines() { print(line) }
    }
}
