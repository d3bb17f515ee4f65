import ArticleStore
import Testing

@testable import GalleyCommand

@Suite("The lines of a script")
struct ScriptLinesTests {
    /// What is read of a file, with lines of at most `limit` bytes; nil for one that is too long.
    private func read(_ text: [UInt8], limit: Int) throws -> [Int: [UInt8]?] {
        let folder = try TemporaryFolder()
        var lines = try ScriptLines(of: try folder.file("script", text), longest: limit)
        var found: [Int: [UInt8]?] = [:]
        while let piece = try lines.next() {
            switch piece {
            case .line(let number, let bytes): found[number] = .some(Array(bytes))
            case .tooLong(let number): found[number] = .some(nil)
            }
        }
        return found
    }

    @Test("are those that the bytes have, blank ones passed over and long ones named, wherever the chunks end")
    func random() throws {
        for seed in UInt64(0)..<30 {
            var random = SeededGenerator(seed: seed)
            let limit = 300_000
            let lines = (0..<Int.random(in: 0...30, using: &random)).map { _ -> [UInt8] in
                let lengths = [0, 1, 2, 50, 4000, limit - 1, limit, limit + 1, 2 * limit]
                let byte = UInt8(ascii: Bool.random(using: &random) ? "x" : " ")
                return [UInt8](repeating: byte, count: lengths.randomElement(using: &random) ?? 0)
            }
            let isClosed = Bool.random(using: &random)
            var text: [UInt8] = []
            for line in lines { text += line + [0x0A] }
            if !isClosed, !text.isEmpty { text.removeLast() }
            var expected: [Int: [UInt8]?] = [:]
            for (index, line) in lines.enumerated() {
                if line.count > limit {
                    expected[index + 1] = .some(nil)
                } else if line.first == UInt8(ascii: "x") {
                    expected[index + 1] = .some(line)
                }
            }
            #expect(try read(text, limit: limit) == expected, "seed \(seed)")
        }
    }

    @Test("of a file that is not there are an error that names it")
    func missing() {
        let error = #expect(throws: NewsroomError.self) { _ = try ScriptLines(of: "/not/there") }
        #expect(error?.code == "not-found")
    }
}
