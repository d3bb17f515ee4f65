/// Bytes that grow at the end, in memory of their own: what is appended is written in place, and nothing is zeroed first.
struct ByteBuffer: ~Copyable {
    /// How many bytes were appended.
    private(set) var count = 0
    private var memory: UnsafeMutableRawBufferPointer

    /// - Parameter capacity: How many bytes there is room for at first.
    init(capacity: Int) {
        memory = .allocate(byteCount: max(capacity, 64), alignment: 16)
    }

    deinit { memory.deallocate() }

    /// Appends what `write` puts into the room that it is lent.
    /// - Parameters:
    ///   - limit: How much room it needs.
    ///   - write: Answers how many bytes it wrote.
    mutating func append(atMost limit: Int, _ write: (UnsafeMutableRawBufferPointer) -> Int) {
        reserve(limit)
        let room = UnsafeMutableRawBufferPointer(rebasing: memory[count..<count + limit])
        count += min(write(room), limit)
    }

    mutating func append(_ bytes: UnsafeRawBufferPointer) {
        append(atMost: bytes.count) { room in
            room.copyMemory(from: bytes)
            return bytes.count
        }
    }

    mutating func append(_ bytes: some Collection<UInt8>) {
        append(atMost: bytes.count) { room in
            room.copyBytes(from: bytes)
            return bytes.count
        }
    }

    /// Appends a number, its highest byte first.
    mutating func append(bigEndian number: some FixedWidthInteger) {
        withUnsafeBytes(of: number.bigEndian) { append($0) }
    }

    /// Replaces four bytes with a number, its highest byte first.
    mutating func put(bigEndian number: UInt32, at position: Int) {
        precondition(position >= 0 && position + 4 <= count, "only what was appended can be replaced")
        memory.storeBytes(of: number.bigEndian, toByteOffset: position, as: UInt32.self)
    }

    /// Takes all bytes out again; the memory stays.
    mutating func removeAll() { count = 0 }

    /// Lends the bytes from `start` on.
    borrowing func withBytes<Result>(
        from start: Int = 0, _ body: (UnsafeRawBufferPointer) throws -> Result
    ) rethrows -> Result {
        try body(UnsafeRawBufferPointer(rebasing: memory[start..<count]))
    }

    private mutating func reserve(_ more: Int) {
        guard count + more > memory.count else { return }
        let larger = UnsafeMutableRawBufferPointer.allocate(
            byteCount: max(count + more, memory.count * 2), alignment: 16)
        larger.copyMemory(from: UnsafeRawBufferPointer(rebasing: memory[..<count]))
        memory.deallocate()
        memory = larger
    }
}
