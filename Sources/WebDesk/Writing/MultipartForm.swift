import ArticleStore

/// A form with a file, as `multipart/form-data` has it (<https://www.rfc-editor.org/rfc/rfc7578>).
struct MultipartForm: Sendable {
    /// One field.
    struct Part: Sendable {
        let name: String
        /// What the file was called; nil for a text.
        let fileName: String?
        let bytes: [UInt8]
    }

    let parts: [Part]

    /// Reads a body.
    /// - Parameter type: The request's content type, which names what stands between the parts.
    /// - Throws: `NewsroomError` if it is not such a form.
    init(_ body: [UInt8], type: String) throws(NewsroomError) {
        guard let boundary = Self.parameter("boundary", of: type), (1...70).contains(boundary.utf8.count) else {
            throw Self.malformed
        }
        let mark = Array("--\(boundary)".utf8)
        var parts: [Part] = []
        guard body.starts(with: mark) else { throw Self.malformed }
        var start = mark.count
        let delimiter = [0x0D, 0x0A] + mark
        while body[start...].starts(with: [0x0D, 0x0A]) {
            guard let end = Self.place(of: delimiter, in: body, from: start), parts.count < 100 else {
                throw Self.malformed
            }
            parts.append(try Self.part(body[(start + 2)..<max(start + 2, end)]))
            start = end + delimiter.count
        }
        guard body[start...].starts(with: Array("--".utf8)) else { throw Self.malformed }
        self.parts = parts
    }

    /// The text of a field; nil where there is none, or it is empty.
    func text(_ name: String) -> String? {
        guard let part = parts.first(where: { $0.name == name && $0.fileName == nil }),
            let text = String(validating: part.bytes, as: UTF8.self), !text.isEmpty
        else { return nil }
        return text
    }

    /// The file of a field.
    func file(_ name: String) -> Part? { parts.first { $0.name == name && $0.fileName != nil } }

    private static let malformed = NewsroomError(.invalid("The form with the file is not written as such forms are."))

    private static func part(_ bytes: ArraySlice<UInt8>) throws(NewsroomError) -> Part {
        let gap: [UInt8] = [0x0D, 0x0A, 0x0D, 0x0A]
        guard let end = place(of: gap, in: Array(bytes.prefix(16_384)), from: 0) else { throw malformed }
        let head = String(decoding: bytes.prefix(end), as: UTF8.self)
        let lines = head.split(separator: "\r\n").map(String.init)
        guard let disposition = lines.first(where: { $0.lowercased().hasPrefix("content-disposition:") }),
            let name = parameter("name", of: disposition)
        else { throw malformed }
        return Part(
            name: name, fileName: parameter("filename", of: disposition), bytes: Array(bytes.dropFirst(end + gap.count))
        )
    }

    /// A parameter of a header, in quotation marks or without.
    private static func parameter(_ name: String, of header: String) -> String? {
        for part in header.split(separator: ";").dropFirst() {
            let sides = part.split(separator: "=", maxSplits: 1).map { String($0).trimmed }
            guard sides.count == 2, sides[0].lowercased() == name else { continue }
            // Browsers write a quotation mark in a name as %22.
            let value = sides[1].hasPrefix("\"") ? String(sides[1].dropFirst().prefix { $0 != "\"" }) : sides[1]
            return value.replacing("%22", with: "\"")
        }
        return nil
    }

    private static func place(of pattern: [UInt8], in bytes: [UInt8], from start: Int) -> Int? {
        guard let first = pattern.first, bytes.count >= pattern.count else { return nil }
        var index = start
        while index + pattern.count <= bytes.count {
            guard let next = bytes[index...].firstIndex(of: first), next + pattern.count <= bytes.count else {
                return nil
            }
            if bytes[next..<(next + pattern.count)].elementsEqual(pattern) { return next }
            index = next + 1
        }
        return nil
    }
}
