internal import Foundation
internal import GRDB

/// Text that comes out of the database byte for byte as it went in.
///
/// SQLite's text ends at a NUL, which YAML allows in a headline; such text is stored as a blob of its UTF-8.
struct StoredText: DatabaseValueConvertible {
    let text: String

    init(_ text: String) {
        self.text = text
    }

    init?(_ text: String?) {
        guard let text else { return nil }
        self.text = text
    }

    var databaseValue: DatabaseValue {
        text.utf8.contains(0) ? Data(text.utf8).databaseValue : text.databaseValue
    }

    static func fromDatabaseValue(_ value: DatabaseValue) -> StoredText? {
        switch value.storage {
        case .string(let text): StoredText(text)
        case .blob(let bytes): StoredText(String(decoding: bytes, as: UTF8.self))
        default: nil
        }
    }
}

extension Row {
    /// The text in a column; empty if the column holds none.
    func text(_ index: Int) -> String {
        optionalText(index) ?? ""
    }

    /// The text in a column; nil for NULL.
    func optionalText(_ index: Int) -> String? {
        let value: DatabaseValue = self[index]
        return StoredText.fromDatabaseValue(value)?.text
    }

    /// The number in a column; 0 if the column holds none.
    func integer(_ index: Int) -> Int {
        let value: DatabaseValue = self[index]
        return Int.fromDatabaseValue(value) ?? 0
    }

    /// The instant in a column, in seconds since 1970; nil for NULL.
    func instant(_ index: Int) -> Int64? {
        let value: DatabaseValue = self[index]
        return Int64.fromDatabaseValue(value)
    }
}

extension Optional where Wrapped == String {
    /// Whether both are nil or hold the same bytes; `==` would take differently composed text for equal.
    func hasSameBytes(as other: String?) -> Bool {
        switch (self, other) {
        case (nil, nil): true
        case (let one?, let other?): one.utf8.elementsEqual(other.utf8)
        default: false
        }
    }
}
