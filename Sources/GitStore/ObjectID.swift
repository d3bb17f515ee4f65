/// The name of a git object: the SHA-1 of its kind, size and bytes.
public struct ObjectID: Hashable, Sendable {
    /// The number of bytes in an id.
    public static let byteCount = 20

    /// The number of hexadecimal digits that write an id in full.
    public static let digitCount = 40

    // Twenty bytes, first byte highest, so that ids cost no allocation and compare as numbers.
    private let high: UInt64
    private let middle: UInt64
    private let low: UInt32

    /// Twenty zero bytes, which git takes for "no object".
    public static let zero = ObjectID()

    private init() {
        (high, middle, low) = (0, 0, 0)
    }

    /// - Parameter raw: 20 bytes or more, of which the first 20 count.
    init(raw: UnsafeRawBufferPointer) {
        high = UInt64(bigEndian: raw.loadUnaligned(as: UInt64.self))
        middle = UInt64(bigEndian: raw.loadUnaligned(fromByteOffset: 8, as: UInt64.self))
        low = UInt32(bigEndian: raw.loadUnaligned(fromByteOffset: 16, as: UInt32.self))
    }

    /// An id from its 20 bytes.
    /// - Returns: Nil unless there are exactly 20.
    public init?(bytes: some Collection<UInt8>) {
        guard bytes.count == Self.byteCount else { return nil }
        self.init(parts: bytes, bits: 8) { $0 }
    }

    /// An id from its 40 hexadecimal digits, in either case.
    /// - Returns: Nil if there are more, fewer, or anything else.
    public init?(hex: some StringProtocol) {
        self.init(digits: Array(hex.utf8))
    }

    init?(digits: some Collection<UInt8>) {
        guard digits.count == Self.digitCount else { return nil }
        self.init(parts: digits, bits: 4, value: Self.value(ofDigit:))
    }

    private init?(parts: some Collection<UInt8>, bits: Int, value: (UInt8) -> UInt8?) {
        var (high, middle, low): (UInt64, UInt64, UInt32) = (0, 0, 0)
        for (index, part) in parts.enumerated() {
            guard let value = value(part) else { return nil }
            switch index * bits {
            case ..<64: high = high << bits | UInt64(value)
            case ..<128: middle = middle << bits | UInt64(value)
            default: low = low << bits | UInt32(value)
            }
        }
        (self.high, self.middle, self.low) = (high, middle, low)
    }

    /// The 20 bytes of the id.
    public var bytes: [UInt8] {
        var result: [UInt8] = []
        result.reserveCapacity(Self.byteCount)
        withUnsafeBytes(of: high.bigEndian) { result.append(contentsOf: $0) }
        withUnsafeBytes(of: middle.bigEndian) { result.append(contentsOf: $0) }
        withUnsafeBytes(of: low.bigEndian) { result.append(contentsOf: $0) }
        return result
    }

    /// The first of the 20 bytes.
    var firstByte: UInt8 { UInt8(high >> 56) }

    /// Lends the 20 bytes without copying them to the heap.
    func withBytes<Result>(_ body: (UnsafeRawBufferPointer) throws -> Result) rethrows -> Result {
        try withUnsafeTemporaryAllocation(byteCount: Self.byteCount, alignment: 8) { room in
            room.storeBytes(of: high.bigEndian, as: UInt64.self)
            room.storeBytes(of: middle.bigEndian, toByteOffset: 8, as: UInt64.self)
            room.storeBytes(of: low.bigEndian, toByteOffset: 16, as: UInt32.self)
            return try body(UnsafeRawBufferPointer(room))
        }
    }

    private static func value(ofDigit digit: UInt8) -> UInt8? {
        switch digit {
        case UInt8(ascii: "0")...UInt8(ascii: "9"): digit - UInt8(ascii: "0")
        case UInt8(ascii: "a")...UInt8(ascii: "f"): digit - UInt8(ascii: "a") + 10
        case UInt8(ascii: "A")...UInt8(ascii: "F"): digit - UInt8(ascii: "A") + 10
        default: nil
        }
    }
}

extension ObjectID: Comparable {
    /// Ids in the order of their bytes.
    public static func < (left: ObjectID, right: ObjectID) -> Bool {
        (left.high, left.middle, left.low) < (right.high, right.middle, right.low)
    }
}

extension ObjectID: CustomStringConvertible {
    /// The 40 hexadecimal digits, in lower case.
    public var description: String { String(decoding: hexDigits, as: UTF8.self) }

    var hexDigits: [UInt8] {
        withBytes { bytes in
            [UInt8](unsafeUninitializedCapacity: Self.digitCount) { digits, count in
                for (index, byte) in bytes.enumerated() {
                    digits[2 * index] = Self.digit(byte >> 4)
                    digits[2 * index + 1] = Self.digit(byte & 15)
                }
                count = Self.digitCount
            }
        }
    }

    private static func digit(_ value: UInt8) -> UInt8 {
        value < 10 ? UInt8(ascii: "0") + value : UInt8(ascii: "a") + value - 10
    }
}
