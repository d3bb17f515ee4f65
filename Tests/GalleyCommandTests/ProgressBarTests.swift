import ArticleStore
import Synchronization
import Testing

@testable import GalleyCommand

@Suite struct ProgressBarTests {
    @Test("A bar says what, how far and of how much, and never more than the terminal is wide")
    func line() {
        #expect(
            ProgressBar.line(WorkProgress("Indexing", done: 1, total: 4), width: 40)
                == "Indexing  [###..........]  25 %  1 of 4")
        #expect(ProgressBar.line(WorkProgress("Indexing", done: 7), width: 80) == "Indexing  7")
        #expect(ProgressBar.line(WorkProgress("Indexing", done: 9, total: 0), width: 80) == "Indexing  9")
        for width in 2...120 {
            for total in [nil, 1, 9, 5_000_000] {
                for done in [0, 3, 10_000_000] {
                    let line = ProgressBar.line(WorkProgress("Einträge\u{7}日本", done: done, total: total), width: width)
                    #expect(DisplayWidth.of(line) < width, "\(width): \(line)")
                    #expect(!line.utf8.contains(7))
                }
            }
        }
    }

    @Test("A bar waits, writes seldom, and leaves nothing behind")
    func showing() {
        let written = Mutex<[String]>([])
        let write: @Sendable (String) -> Void = { text in written.withLock { $0.append(text) } }
        let patient = ProgressBar(width: 80, after: .seconds(3_600), write: write)
        patient.show(WorkProgress("Waiting", done: 1))
        patient.clear()
        #expect(written.withLock(\.self).isEmpty)
        let bar = ProgressBar(width: 80, after: .zero, write: write)
        for done in 1...3 { bar.show(WorkProgress("Working", done: done)) }
        bar.clear()
        bar.clear()
        #expect(written.withLock(\.self).first == "\rWorking  1\u{1B}[K")
        #expect(written.withLock(\.self).last == "\r\u{1B}[K")
        #expect(written.withLock(\.self).count { $0 == "\r\u{1B}[K" } == 1)
    }
}
