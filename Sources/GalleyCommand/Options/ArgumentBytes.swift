import ArgumentParser
import Glibc

/// The arguments as the system hands them over: bytes, which need not be text.
enum ArgumentBytes {
    /// The process's own, without the program's name.
    static func ofProcess() -> [[UInt8]] {
        let arguments = UnsafeBufferPointer(start: CommandLine.unsafeArgv, count: Int(CommandLine.argc))
        return arguments.dropFirst().compactMap { argument in
            argument.map { start in UnsafeRawBufferPointer(start: start, count: strlen(start)).map(\.self) }
        }
    }

    /// The texts that the arguments spell.
    ///
    /// `CommandLine.arguments` would put a replacement character where a byte is wrong, which nobody wrote.
    /// - Throws: `ValidationError` that names the first argument and byte that is not UTF-8.
    static func texts(_ arguments: [[UInt8]]) throws -> [String] {
        try arguments.enumerated().map { index, bytes in
            if let text = String(validating: bytes, as: UTF8.self) { return text }
            throw ValidationError(
                "Argument \(index + 1): byte \(firstInvalid(in: bytes)) is not UTF-8; give text as UTF-8.")
        }
    }

    private static func firstInvalid(in bytes: [UInt8]) -> Int {
        var decoder = UTF8()
        var rest = bytes.makeIterator()
        var offset = 0
        while case .scalarValue(let scalar) = decoder.decode(&rest) { offset += UTF8.width(scalar) }
        return offset
    }
}
