import CMemory

/// The memory of a process that stays open for weeks.
enum ProcessMemory {
    /// Has all threads take from few arenas: each thread's own keeps what it once needed, and nobody else can use it.
    /// Call it before there are threads.
    ///
    /// `mallopt(3)`; a request waits for the disk, not for an arena.
    static func shareArenas() { mallopt(M_ARENA_MAX, 2) }

    /// Gives back to the machine what was freed.
    static func giveBack() { malloc_trim(0) }
}
