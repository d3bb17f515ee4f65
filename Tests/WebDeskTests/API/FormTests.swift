import ArticleStore
import Testing

@testable import WebDesk

@Suite struct FormTests {
    @Test("A form is read as browsers write it, and a malformed one is refused")
    func encodedForms() throws {
        let fields = try FormFields(encoded: "a=1+2&b=%E2%82%AC&c&a=3")
        #expect(fields["a"] == "1 2" && fields["b"] == "€" && fields["c"] == "")
        #expect(fields.values("a") == ["1 2", "3"])
        for malformed in ["a=%", "a=%4", "a=%zz", "a=%FF"] {
            #expect(throws: NewsroomError.self) { try FormFields(encoded: malformed) }
        }
    }

    @Test("Any text comes back from an address as it was put there; the seed is printed")
    func encodingRoundTrips() throws {
        let seed = UInt64.random(in: 0 ... .max)
        var generator = Seeded(state: seed)
        for _ in 0..<200 {
            let scalars = (0..<20).compactMap { _ in Unicode.Scalar(UInt32.random(in: 0..<0x11000, using: &generator)) }
            let text = String(String.UnicodeScalarView(scalars))
            #expect(try FormFields(encoded: "x=" + FormFields.encoded(text))["x"] == text, "seed \(seed)")
        }
    }

    @Test("A form with a file is read to the byte, and what is none is refused")
    func multipart() throws {
        let bytes: [UInt8] = [0, 13, 10, 45, 45, 89, 255]
        let head = "--X\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a b.jpg\"\r\n\r\n"
        let tail = "\r\n--X\r\nContent-Disposition: form-data; name=\"alt\"\r\n\r\nA ferry\r\n--X--\r\n"
        let body = Array(head.utf8) + bytes + Array(tail.utf8)
        let form = try MultipartForm(body, type: "multipart/form-data; boundary=X")
        #expect(form.file("file")?.bytes == bytes && form.file("file")?.fileName == "a b.jpg")
        #expect(form.text("alt") == "A ferry")
        for length in 0..<(body.count - 4) {
            #expect(throws: NewsroomError.self) {
                try MultipartForm(Array(body.prefix(length)), type: "multipart/form-data; boundary=X")
            }
        }
    }

    @Test("A quotation and a comment come apart as they were joined")
    func quotations() {
        for (quote, text) in [("two\nlines", "why?"), ("one", "a\n\nb")] {
            let parted = Quotation.parted(Quotation.joined(quote, text))
            #expect(parted.quote == quote && parted.text == text)
        }
        #expect(Quotation.parted("no quote").quote == nil)
        #expect(Quotation.joined(" ", "text") == "text")
    }

    @Test("A form changes only what was touched")
    func edits() {
        let seen = ArticleForm(base: 1, values: ["headline": "Old", "body": "One.\r\nTwo.\r\n"])
        let same = ArticleForm(base: 1, values: ["headline": " Old ", "body": "One.\nTwo.\n"])
        #expect(same.edit(from: seen).body == nil && same.edit(from: seen).fields.isEmpty)
        let changed = ArticleForm(base: 1, values: ["headline": "New", "body": "One.\nTwo.\n"])
        #expect(changed.edit(from: seen).fields == [FieldEdit("headline", "New")])
    }
}

/// Splitmix64.
private struct Seeded: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var value = (state ^ (state >> 30)) &* 0xBF58_476D_1CE4_E5B9
        value = (value ^ (value >> 27)) &* 0x94D0_49BB_1331_11EB
        return value ^ (value >> 31)
    }
}
