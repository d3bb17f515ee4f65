import Foundation

/// How much memory something takes at its peak, as the kernel counts this process's resident pages.
enum PeakMemory {
    /// The bytes that the peak rises while `body` runs, its result included; nil where the kernel does not tell.
    static func growth<Result>(_ body: () -> Result) -> Int? {
        // "5" resets the peak to what is resident now: proc(5), /proc/pid/clear_refs.
        guard let file = FileHandle(forWritingAtPath: "/proc/self/clear_refs") else { return nil }
        guard (try? file.write(contentsOf: Data("5".utf8))) != nil, let before = peak() else { return nil }
        let result = body()
        let after = peak()
        withExtendedLifetime(result) {}
        return after.map { $0 - before }
    }

    private static func peak() -> Int? {
        guard let status = try? String(contentsOfFile: "/proc/self/status", encoding: .utf8) else { return nil }
        let line = status.split(separator: "\n").first { $0.hasPrefix("VmHWM:") }
        return line?.split(whereSeparator: { !$0.isNumber }).first.flatMap { Int($0) }.map { $0 * 1024 }
    }
}
