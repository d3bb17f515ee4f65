import ArticleStore
import Editorial

/// The fields of a form, or of an address behind its question mark, as `application/x-www-form-urlencoded` has them
/// (<https://url.spec.whatwg.org/#urlencoded-parsing>).
struct FormFields: Sendable {
    /// The fields in their order.
    let all: [(name: String, value: String)]

    /// Reads an encoded text.
    /// - Throws: `NewsroomError` where an escape is none, or what it spells is not UTF-8.
    init(encoded text: String) throws(NewsroomError) { try self.init(encoded: Array(text.utf8)[...]) }

    /// Reads an encoded body.
    init(encoded bytes: ArraySlice<UInt8>) throws(NewsroomError) {
        var fields: [(name: String, value: String)] = []
        for part in bytes.split(separator: UInt8(ascii: "&"), omittingEmptySubsequences: true) {
            let sides = part.split(separator: UInt8(ascii: "="), maxSplits: 1, omittingEmptySubsequences: false)
            fields.append((try Self.text(sides[0]), try sides.count > 1 ? Self.text(sides[1]) : ""))
        }
        all = fields
    }

    /// The first value of a field; nil where there is none.
    subscript(name: String) -> String? { all.first { $0.name == name }?.value }

    /// The value of a field; nil where there is none, or it is empty.
    func text(_ name: String) -> String? { self[name].flatMap { $0.isEmpty ? nil : $0 } }

    /// Every value of a field.
    func values(_ name: String) -> [String] { all.filter { $0.name == name }.map(\.value) }

    private static func text(_ encoded: ArraySlice<UInt8>) throws(NewsroomError) -> String {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(encoded.count)
        var index = encoded.startIndex
        while index < encoded.endIndex {
            switch encoded[index] {
            case UInt8(ascii: "+"): bytes.append(0x20)
            case UInt8(ascii: "%"):
                guard index + 2 < encoded.endIndex, let high = digit(encoded[index + 1]),
                    let low = digit(encoded[index + 2])
                else {
                    throw NewsroomError(.invalid("A form or address has a % that no two hexadecimal digits follow."))
                }
                bytes.append(high << 4 | low)
                index += 2
            default: bytes.append(encoded[index])
            }
            index += 1
        }
        guard let text = String(validating: bytes, as: UTF8.self) else {
            throw NewsroomError(.invalid("A field of a form or address is not UTF-8."))
        }
        return text
    }

    private static func digit(_ byte: UInt8) -> UInt8? {
        switch byte {
        case 0x30...0x39: byte - 0x30
        case 0x41...0x46: byte - 0x41 + 10
        case 0x61...0x66: byte - 0x61 + 10
        default: nil
        }
    }
}

extension FormFields {
    /// A text as a value of an address.
    static func encoded(_ text: String) -> String {
        var encoded = ""
        for byte in text.utf8 {
            switch byte {
            case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "_"):
                encoded.unicodeScalars.append(Unicode.Scalar(byte))
            default:
                let digits = String(byte, radix: 16, uppercase: true)
                encoded += "%" + (digits.count == 1 ? "0" : "") + digits
            }
        }
        return encoded
    }
}
