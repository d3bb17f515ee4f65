import CMemory
import Glibc

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
        // The program itself comes first, and it alone is looked at: libraries are small.
        dl_iterate_phdr(
            { program, _, _ in
                if let program { ProcessMemory.letGo(of: program.pointee) }
                return 1
            }, nil)
    }

    /// Lets go of what is mapped from the program's file and cannot have been written to.
    private static func letGo(of program: dl_phdr_info) {
        for part in UnsafeBufferPointer(start: program.dlpi_phdr, count: Int(program.dlpi_phnum)) {
            guard part.p_type == UInt32(PT_LOAD), part.p_flags & UInt32(PF_W) == 0 else { continue }
            let page = UInt(getpagesize())
            let start = (UInt(program.dlpi_addr) + UInt(part.p_vaddr)) / page * page
            let end = UInt(program.dlpi_addr) + UInt(part.p_vaddr) + UInt(part.p_memsz)
            // What fails is given back by the machine itself where others need it.
            madvise(UnsafeMutableRawPointer(bitPattern: start), Int(end - start), MADV_DONTNEED)
        }
    }
}
