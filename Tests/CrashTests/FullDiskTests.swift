import Foundation
import Testing

@testable import CrashWriter

@Suite("A disk that is full", .serialized)
struct FullDiskTests {
    @Test(
        "Writers fail with a word, lose nothing, and go on when there is room again",
        .enabled(if: SmallDisk.isAllowed, "mounting is not allowed here"))
    func full() async throws {
        let disk = try SmallDisk(megabytes: 256)
        let outside = try TemporaryFolder()
        var witness = try await Witness(in: disk.path, mirrorIn: outside.path)
        var numbers = SeededGenerator(seed: Soak.seed)
        let rounds = min(Soak.rounds ?? 4, 100)
        for round in 1...rounds {
            let left = Int.random(in: 0...400, using: &numbers) * 1024
            let story = "seed \(Soak.seed), round \(round), \(left) bytes left"
            try disk.fill(leaving: left)
            var order = WriterOrder(path: witness.path)
            (order.name, order.writers, order.actions, order.seed) = ("full-\(round)", 8, 12, numbers.next())
            let result = try await WriterRun.finished(order)
            #expect(result.answers.contains { $0.failure != nil }, "\(story): the disk was not full")
            try disk.empty()
            try await witness.hear([result], story, thoroughly: round % 25 == 0 || round == rounds)
            if round % 10 == 0 { Soak.note("disk full \(round) of \(rounds) times, \(witness.count) actions") }
        }
    }
}

/// A small disk of its own, mounted for the test.
final class SmallDisk {
    let path: String
    private let folder: TemporaryFolder
    private var ballast: String { "\(path)/ballast" }

    /// Whether this process may mount.
    static let isAllowed: Bool = {
        let disk = try? SmallDisk(megabytes: 1)
        if disk == nil { Soak.note("mounting is not allowed here: the disk that is full is left out") }
        return disk != nil
    }()

    init(megabytes: Int) throws {
        folder = try TemporaryFolder()
        path = "\(folder.path)/disk"
        try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
        guard mount("galley-test", path, "tmpfs", 0, "size=\(megabytes)m") == 0 else { throw POSIXError(.EPERM) }
    }

    deinit { umount2(path, Int32(MNT_DETACH)) }

    /// Fills the disk but for so many bytes.
    func fill(leaving bytes: Int) throws {
        var status = statvfs()
        guard statvfs(path, &status) == 0 else { throw POSIXError(.EIO) }
        let free = Int(status.f_bavail) * Int(status.f_bsize)
        let file = open(ballast, O_WRONLY | O_CREAT, 0o644)
        defer { close(file) }
        guard file >= 0, posix_fallocate(file, 0, off_t(max(free - bytes, 4096))) == 0 else { throw POSIXError(.EIO) }
    }

    /// Makes room again.
    func empty() throws { try FileManager.default.removeItem(atPath: ballast) }
}
