import Foundation
import GitStore
import Testing

@Suite("The writer's lock")
struct WriterLockTests {
    @Test("One holder at a time, who is named; releasing empties the file and leaves it")
    func exclusion() async throws {
        let folder = try TemporaryFolder()
        let path = folder.path + "/galley.lock"
        let lock = try await WriterLock.acquire(at: path, timeout: 0)
        #expect(lock.previousHolderDied == nil && lock.path == path)
        #expect(folder.read("galley.lock") == Array("\(getpid())\n".utf8))
        await #expect(throws: GitError.lockHeld(path: path, pid: getpid(), seconds: 0.05)) {
            _ = try await WriterLock.acquire(at: path, timeout: 0.05)
        }
        let waiting = Task { try await WriterLock.acquire(at: path, timeout: 900).previousHolderDied }
        try await Task.sleep(for: .milliseconds(50))
        lock.release()
        #expect(try await waiting.value == nil)
        #expect(folder.read("galley.lock") == [])
    }

    @Test("The lock holds between processes, and falls with the holder")
    func processes() async throws {
        let folder = try TemporaryFolder()
        let path = folder.path + "/galley.lock"
        let holder = try Command("flock", ["--no-fork", path, "sh", "-c", "echo $$ > '\(path)'; exec sleep 900"])
            .start()
        while folder.read("galley.lock")?.last != UInt8(ascii: "\n") { try await Task.sleep(for: .milliseconds(5)) }
        for timeout in [0, 0.05, -1, .nan] {
            let error = await #expect(throws: GitError.self) {
                _ = try await WriterLock.acquire(at: path, timeout: timeout)
            }
            guard case .lockHeld(path, holder.processIdentifier, _) = error else {
                Issue.record("\(String(describing: error))")
                continue
            }
        }
        kill(holder.processIdentifier, SIGKILL)
        let lock = try await WriterLock.acquire(at: path, timeout: 900)
        #expect(lock.previousHolderDied == holder.processIdentifier)
        #expect(try Command("flock", ["--nonblock", path, "true"]).run().status == 1)
        lock.release()
        #expect(try Command("flock", ["--nonblock", path, "true"]).run().status == 0)
        #expect(try await WriterLock.acquire(at: path, timeout: 0).previousHolderDied == nil)
    }

    @Test("What is released is free at once, even while a process that is being started has its file open too")
    func inherited() async throws {
        let folder = try TemporaryFolder()
        let path = folder.path + "/galley.lock"
        let lock = try await WriterLock.acquire(at: path, timeout: 0)
        let open = try FileManager.default.contentsOfDirectory(atPath: "/proc/self/fd").compactMap { Int32($0) }
        let number = try #require(
            open.first { (try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/fd/\($0)")) == path })
        let copy = dup(number)
        defer { close(copy) }
        lock.release()
        #expect(try await WriterLock.acquire(at: path, timeout: 0).previousHolderDied == nil)
    }

    @Test("A lock file that is replaced under a waiting writer is followed")
    func replaced() async throws {
        let folder = try TemporaryFolder()
        let path = folder.path + "/galley.lock"
        let first = try await WriterLock.acquire(at: path, timeout: 0)
        try FileManager.default.removeItem(atPath: path)
        let second = try await WriterLock.acquire(at: path, timeout: 0)
        first.release()
        await #expect(throws: GitError.self) { _ = try await WriterLock.acquire(at: path, timeout: 0) }
        second.release()
    }

    @Test("A task that is cancelled stops waiting, and a place without a folder is an error")
    func cancellation() async throws {
        let folder = try TemporaryFolder()
        let path = folder.path + "/galley.lock"
        let lock = try await WriterLock.acquire(at: path, timeout: 0)
        let waiting = Task { _ = try await WriterLock.acquire(at: path, timeout: .infinity) }
        waiting.cancel()
        await #expect(throws: CancellationError.self) { try await waiting.value }
        lock.release()
        await #expect(throws: GitError.system(call: "open", path: "\(folder.path)/no/lock", code: ENOENT)) {
            _ = try await WriterLock.acquire(at: folder.path + "/no/lock", timeout: 0)
        }
    }

    @Test("Locks of references are removed only after a holder died, and only if nobody alive holds them")
    func recovery() async throws {
        let fixture = try Fixture()
        let commit = try fixture.commit([("a", "b")])
        let path = fixture.folder.path + "/galley.lock"
        let names = ["refs/heads/main", "refs/heads/published"]
        let stale = fixture.repository.path + "/refs/heads/main.lock"
        try fixture.folder.write("repository.git/refs/heads/main.lock", [])
        let healthy = try await WriterLock.acquire(at: path, timeout: 0)
        #expect(try fixture.repository.removeLeftovers(of: names, under: healthy) == [])
        healthy.release()
        try fixture.folder.write("galley.lock", Array("4242\n".utf8))
        let lock = try await WriterLock.acquire(at: path, timeout: 0)
        #expect(lock.previousHolderDied == 4242)
        let living = Thread { Self.keepReplacing(stale) }
        living.start()
        #expect(try fixture.repository.removeLeftovers(of: names, under: lock) == [])
        living.cancel()
        while !living.isFinished { try await Task.sleep(for: .milliseconds(5)) }
        #expect(try fixture.repository.removeLeftovers(of: names, under: lock) == [stale])
        try fixture.repository.moveReference("refs/heads/main", to: commit, expecting: commit, timeout: 0)
    }

    /// Does with a reference's lock what a busy git client does.
    private static func keepReplacing(_ path: String) {
        while !Thread.current.isCancelled {
            try? FileManager.default.removeItem(atPath: path)
            _ = FileManager.default.createFile(atPath: path, contents: nil)
            usleep(10_000)
        }
    }
}
