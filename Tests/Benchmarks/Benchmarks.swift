import Foundation

/// Runs every benchmark and prints a line for each, with its ratio to a baseline measured in the same run.
@main
enum Benchmarks {
    static func main() async throws {
        if CommandLine.arguments.dropFirst().first == PeakMemory.argument {
            return print(PeakMemory.growth().map(String.init) ?? "unknown")
        }
        let folder = NSTemporaryDirectory() + "galley-benchmarks-\(UUID().uuidString)"
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(atPath: folder) }
        let beside = URL(fileURLWithPath: CommandLine.arguments[0]).deletingLastPathComponent()
        let galley = beside.appendingPathComponent("galley").path
        for line in try await ListBenchmark(galley: galley, folder: folder).lines() { print(line) }
        for line in try await ActionBenchmark(folder: folder).lines() { print(line) }
        for line in try await WireCreditBenchmark(folder: folder).lines() { print(line) }
        for line in try await DiffBenchmark(folder: folder).lines() { print(line) }
        for line in try await MergeBenchmark(folder: folder).lines() { print(line) }
        for line in try await CreditBenchmark().lines() { print(line) }
        for line in try await HostileTextBenchmark().lines() { print(line) }
    }
}
