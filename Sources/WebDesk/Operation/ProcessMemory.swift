import CMemory
import Foundation

/// The memory of a process that stays open for weeks.
enum ProcessMemory {
    /// Has all threads take from few arenas: each thread's own keeps what it once needed, and nobody else can use it.
    /// Call it before there are threads.
    ///
    /// `mallopt(3)`; a request waits for the disk, not for an arena.
    static func shareArenas() { mallopt(M_ARENA_MAX, 2) }

    /// Gives back to the machine what was freed, and the pages of the program: those that it still needs come back from
    /// the machine's cache of files in a millisecond, and most of them it needed but once.
    static func giveBack() {
        malloc_trim(0)
        // What fails is given back by the machine itself where others need it.
        for part in program { madvise(UnsafeMutableRawPointer(bitPattern: part.lowerBound), part.count, MADV_DONTNEED) }
    }

    /// Where the program's own code is mapped, which nobody writes to and which stays where it is (`proc_pid_maps(5)`).
    private static let program: [Range<Int>] = {
        guard let path = try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe"),
            let maps = try? String(contentsOfFile: "/proc/self/maps", encoding: .utf8)
        else { return [] }
        return maps.split(separator: "\n").compactMap { line in
            let fields = line.split(separator: " ", maxSplits: 5).map { $0.trimmingCharacters(in: .whitespaces) }
            guard fields.count == 6, fields[1] == "r-xp", fields[5] == path else { return nil }
            let ends = fields[0].split(separator: "-").compactMap { Int($0, radix: 16) }
            return ends.count == 2 && ends[0] < ends[1] ? ends[0]..<ends[1] : nil
        }
    }()
}
