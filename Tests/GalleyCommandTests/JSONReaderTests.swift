import ArticleStore
import Testing

@testable import GalleyCommand

@Suite("Reading JSON")
struct JSONReaderTests {
    private func read(_ text: String) throws -> JSON { try JSON.read(Array(text.utf8)) }

    private func fault(_ bytes: [UInt8]) -> JSONReadError? {
        do {
            _ = try JSON.read(bytes)
            return nil
        } catch { return error }
    }

    @Test("what was written is read back, byte for byte")
    func roundTrip() throws {
        for seed in UInt64(0)..<300 {
            var generator = SeededGenerator(seed: seed)
            let value = JSONTests().any(depth: 4, &generator)
            let text = value.description
            let back = try read(text)
            #expect(back == value, "seed \(seed): \(text)")
            #expect(back.description.utf8.elementsEqual(text.utf8), "seed \(seed): \(text)")
        }
    }

    @Test("every escape, white space and kind of number is read")
    func values() throws {
        let escapes = try read(#" "\"\\\/\b\f\n\r\t\u0041\u00e9\uD83D\uDE00\u0000" "#)
        #expect(escapes == .string("\"\\/\u{8}\u{C}\n\r\tA\u{E9}\u{1F600}\0"))
        #expect(
            try read("\u{FEFF}\t{ \"a\" :\r\n[ 0 , -1 , true , false , null ] , \"a\" : { } , \"\" : [ ] }\n")
                == ["a": [.number(0), .number(-1), .bool(true), .bool(false), .null], "a": [:], "": []])
        let numbers = ["-0", "1.50", "-12.5e-3", "1E+2", "9223372036854775808"]
        for number in numbers {
            #expect(try read(number) == .decimal(number))
            #expect(try read(number).description == number)
        }
        #expect(try read("9223372036854775807") == .number(.max))
        // Canonically equal, and yet two texts.
        #expect(try read("\"e\u{301}\"").description.utf8.count == 5)
    }

    @Test(
        "what is no JSON is refused with the place and the reason",
        arguments: [
            ("", .end, 0), ("  ", .end, 2), ("{", .end, 1), ("[1", .end, 2), ("\"a", .end, 2), ("\"\\", .end, 2),
            ("\"\\u12", .end, 5), ("-", .end, 1), ("1.", .end, 2), ("1e", .end, 2), ("{\"a\"", .end, 4),
            ("tru", .value, 0), ("nul", .value, 0), ("[1,]", .value, 3), ("+1", .value, 0), ("NaN", .value, 0),
            ("'a'", .value, 0), ("[,1]", .value, 1), (".5", .value, 0), ("{\"a\":}", .value, 5),
            ("[1 2]", .expected("“,” or “]”"), 3), ("{\"a\":1;", .expected("“,” or “}”"), 6),
            ("{a:1}", .expected("a key in quotation marks"), 1),
            ("{\"a\":1,}", .expected("a key in quotation marks"), 7),
            ("{\"a\" 1}", .expected("“:”"), 5), ("1 2", .rest, 2), ("[]]", .rest, 2), ("01", .number, 0),
            ("-01", .number, 0), ("1.x", .number, 2), ("1ex", .number, 2), ("\"a\nb\"", .control, 2),
            ("\"\\x\"", .escape, 1), ("\"\\u12G4\"", .escape, 1), ("\"\\ud800\"", .escape, 1),
            ("\"\\ud800\\u0041\"", .escape, 1), ("\"\\udc00\"", .escape, 1),
        ] as [(String, JSONReadError.Reason, Int)])
    func faults(text: String, reason: JSONReadError.Reason, offset: Int) {
        #expect(fault(Array(text.utf8)) == JSONReadError(reason: reason, offset: offset), "\(text)")
    }

    @Test("bytes that are not UTF-8, and any depth, are refused and crash nothing")
    func hostile() {
        #expect(fault([0x22, 0x61, 0xFF, 0x22])?.reason == .encoding)
        #expect(fault([0x22, 0xED, 0xA0, 0x80, 0x22])?.reason == .encoding)
        #expect(fault(Array(repeating: UInt8(ascii: "["), count: 100_000))?.reason == .depth)
        let deepest = String(repeating: "[", count: JSON.deepest) + String(repeating: "]", count: JSON.deepest)
        #expect(fault(Array(deepest.utf8)) == nil)
        for seed in UInt64(0)..<300 {
            var generator = SeededGenerator(seed: seed)
            var bytes = Array(JSONTests().any(depth: 4, &generator).description.utf8)
            let place = Int.random(in: 0..<bytes.count, using: &generator)
            bytes[place] = .random(in: 0...255, using: &generator)
            // An offset behind the end would be as good as a crash to whoever shows the place.
            if let fault = fault(bytes) { #expect((0...bytes.count).contains(fault.offset), "seed \(seed)") }
        }
    }

    @Test("lines are read with their numbers, blank ones passed over, however long")
    func lines() throws {
        let folder = try TemporaryFolder()
        let long = String(repeating: "x", count: 700_000)
        let path = try folder.file("lines", "\n1\r\n \t\n\(long)\n\(long)2\n\n3".utf8)
        var lines = try JSONLines(of: path)
        var read: [String] = []
        while let line = try lines.next() {
            read.append("\(line.number):\(String(decoding: line.bytes, as: UTF8.self))")
        }
        #expect(read == ["2:1\r", "4:\(long)", "5:\(long)2", "7:3"])
        #expect(throws: NewsroomError.self) { _ = try JSONLines(of: "\(path)-none") }
        #expect(throws: NewsroomError.self) {
            var folderLines = try JSONLines(of: path.split(separator: "/").dropLast().reduce("") { "\($0)/\($1)" })
            _ = try folderLines.next()
        }
    }
}
