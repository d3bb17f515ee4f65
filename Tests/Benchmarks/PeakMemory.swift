import Foundation
import Prose

/// How much memory a word diff takes at its peak, as the kernel counts resident pages: in a process of its own, since a
/// heap that was used before would be used again and hide it.
enum PeakMemory {
    /// The argument with which this program does nothing but one diff, and prints the bytes.
    static let argument = "--memory-of-a-diff"

    /// The texts whose diff is measured.
    static var texts: (old: String, new: String) {
        let old = SampleProse.text(words: 175_000, seed: 1)
        return (old, SampleProse.edited(old, every: 100))
    }

    /// Runs this program again, for the diff alone.
    /// - Returns: Bytes; nil where the kernel does not tell.
    static func measured() throws -> Int? {
        Int(try Child.run(CommandLine.arguments[0], [argument]))
    }

    /// The bytes that the peak rises while the diff is made, its result included.
    static func growth() -> Int? {
        let (old, new) = texts
        // "5" resets the peak to what is resident now: proc(5), /proc/pid/clear_refs.
        guard let file = FileHandle(forWritingAtPath: "/proc/self/clear_refs") else { return nil }
        guard (try? file.write(contentsOf: Data("5".utf8))) != nil, let before = peak() else { return nil }
        let diff = TextDiff(from: old, to: new)
        let after = peak()
        withExtendedLifetime(diff) {}
        return after.map { $0 - before }
    }

    private static func peak() -> Int? {
        guard let status = try? String(contentsOfFile: "/proc/self/status", encoding: .utf8) else { return nil }
        let line = status.split(separator: "\n").first { $0.hasPrefix("VmHWM:") }
        return line?.split(whereSeparator: { !$0.isNumber }).first.flatMap { Int($0) }.map { $0 * 1024 }
    }
}
