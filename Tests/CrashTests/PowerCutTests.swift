import Foundation
import Testing

@testable import CrashWriter

@Suite("What waits for the disk", .serialized)
struct PowerCutTests {
    @Test("A reference names, and an answer says, only what a power cut would leave")
    func order() async throws {
        // So few batches that no packs are joined meanwhile: a joined one is waited for before the old ones go.
        let run = try await run(writers: 1, actions: 12)
        var disk = UnsafeOnDisk(newsroom: run.path)
        var answers = 0
        for call in run.trace.calls {
            if let new = call.other, new.hasPrefix("\(run.path)/refs/heads/"), !new.hasSuffix(".lock") {
                #expect(disk.lost(below: "objects") == [], "when \(new) was moved")
                #expect(!disk.lost(below: "refs").contains(call.path), "\(new) was moved before it was on the disk")
            }
            if call.name == "answer" {
                answers += 1
                #expect(disk.lost(below: "objects") + disk.lost(below: "refs") == [], "at answer \(answers)")
            }
            disk.take(call)
        }
        #expect(answers == 12)
    }

    @Test("A batch waits for the disk 5 times, 7 times when it changes the edition, however many actions are in it")
    func count() async throws {
        // So few batches that no packs are joined meanwhile, which has waits of its own.
        for writers in [1, 4] {
            let folder = try TemporaryFolder()
            let witness = try await Witness(in: folder.path)
            let order = order(witness.path, "counted-\(writers)", writers: writers, actions: 7)
            let trace = try await WriterRun.finished(order, isTraced: true).trace
            let moves = trace.calls.compactMap(\.other)
            let batches = moves.count { $0 == "\(witness.path)/refs/heads/main" }
            let editions = moves.count { $0 == "\(witness.path)/refs/heads/published" }
            let waits = trace.calls.count {
                $0.name == "sync" && !"\($0.path)/".hasPrefix("\(witness.path)/galley/")
            }
            #expect(batches > 0 && batches <= writers * 7)
            #expect(waits == 5 * batches + 2 * editions, "\(writers) writers, \(batches) batches, \(editions) editions")
        }
    }

    private func run(writers: Int, actions: Int) async throws -> (path: String, trace: DiskTrace) {
        let folder = try TemporaryFolder()
        let witness = try await Witness(in: folder.path)
        let order = order(witness.path, "traced", writers: writers, actions: actions)
        return (witness.path, try await WriterRun.finished(order, isTraced: true).trace)
    }

    private func order(_ path: String, _ name: String, writers: Int, actions: Int) -> WriterOrder {
        var order = WriterOrder(path: path)
        (order.name, order.writers, order.actions) = (name, writers, actions)
        return order
    }
}
