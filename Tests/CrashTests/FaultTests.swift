import Foundation
import Testing

@testable import CrashWriter

@Suite("Calls that fail", .serialized)
struct FaultTests {
    @Test("Every call that changes a file fails, falls short, or is the last: nothing acknowledged is lost")
    func eachCall() async throws {
        let folder = try TemporaryFolder()
        var witness = try await Witness(in: folder.path)
        if Soak.rounds == nil {
            try await some(&witness)
        } else {
            for kind in Fault.Kind.allCases { try await all(kind, &witness) }
        }
    }

    /// Some calls of a run that has all of them, drawn from the seed, each kind of fault in turn.
    private func some(_ witness: inout Witness) async throws {
        let whole = try await WriterRun.finished(order(witness.path, "whole"), isTraced: true)
        try await witness.hear([whole], "a run without a fault")
        try #require(whole.trace.count > 50)
        var numbers = SeededGenerator(seed: Soak.seed)
        let kinds = Fault.Kind.allCases
        for round in 0..<14 {
            let fault = Fault(at: .random(in: 1...whole.trace.count, using: &numbers), kind: kinds[round % kinds.count])
            let result = try await WriterRun.finished(order(witness.path, "some-\(round)"), fault: fault)
            try await witness.hear([result], "seed \(Soak.seed), \(fault)", thoroughly: round == 13)
        }
    }

    /// Every call in turn, until a run comes to its end without meeting the fault.
    private func all(_ kind: Fault.Kind, _ witness: inout Witness) async throws {
        let isOfWrites = [.short, .killWithin].contains(kind)
        for number in 1... {
            let fault = Fault(at: number, kind: kind, calls: isOfWrites ? "write" : nil)
            let name = "\(kind.rawValue)-\(number)"
            let result = try await WriterRun.finished(order(witness.path, name), fault: fault)
            let isLast = !result.trace.hasFault
            try await witness.hear([result], "\(fault)", thoroughly: number % 100 == 0 || isLast)
            if number % 20 == 0 || isLast { Soak.note("\(fault), \(witness.count) actions") }
            if isLast { return }
        }
    }

    /// A story from its creation to its publication, and a second one beside it.
    private func order(_ path: String, _ name: String) -> WriterOrder {
        var order = WriterOrder(path: path)
        (order.seed, order.name, order.writers, order.actions) = (7, name, 2, 7)
        return order
    }
}
