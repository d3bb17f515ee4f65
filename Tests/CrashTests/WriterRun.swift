import Foundation

@testable import CrashWriter

/// A writing process, from its start to its end.
struct WriterRun {
    private let program: Program
    private let trace: String?

    /// Starts a writer.
    /// - Parameters:
    ///   - fault: What goes wrong in it.
    ///   - isTraced: Whether its calls are written down; they are where there is a fault.
    init(_ order: WriterOrder, fault: Fault? = nil, isTraced: Bool = false) throws {
        var environment: [String: String] = [:]
        var file: String?
        if fault != nil || isTraced {
            let path = NSTemporaryDirectory() + "galley-trace-\(UUID().uuidString)"
            environment = fault?.environment ?? [:]
            environment["LD_PRELOAD"] = Program.built("libFaults.so")
            environment["FAULT_FOLDER"] = order.path
            environment["FAULT_TRACE"] = path
            file = path
        }
        trace = file
        program = try Program(Program.built("CrashWriter"), order.arguments, environment: environment)
    }

    /// What is left of it.
    struct Result {
        var ending: Program.Ending
        /// What it said of its actions, in order.
        var answers: [Answer]
        /// Its calls, where they were traced.
        var trace: DiskTrace

        /// Whether it ended as a program may: by itself, or because it was killed.
        var isDecent: Bool {
            ending.isKilled ? ending.status == SIGKILL : [0, 3].contains(ending.status)
        }
    }

    func kill() { program.kill() }

    func result() async throws -> Result {
        let ending = try await program.end()
        let lines = ending.output.split(separator: "\n")
        let answers = lines.compactMap { try? JSONDecoder().decode(Answer.self, from: Data($0.utf8)) }
        let calls = trace.flatMap { try? String(contentsOfFile: $0, encoding: .utf8) } ?? ""
        if let trace { unlink(trace) }
        return Result(ending: ending, answers: answers, trace: DiskTrace(calls))
    }

    /// Runs a writer to its end.
    static func finished(_ order: WriterOrder, fault: Fault? = nil, isTraced: Bool = false) async throws -> Result {
        try await WriterRun(order, fault: fault, isTraced: isTraced).result()
    }
}
