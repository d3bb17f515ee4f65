import Foundation

/// A stock git client on one repository.
struct Git {
    let path: String

    struct Failure: Error, CustomStringConvertible {
        let arguments: [String]
        let ending: Program.Ending

        var description: String { "git \(arguments.joined(separator: " ")): \(ending.status)\n\(ending.output)" }
    }

    /// Runs a command of git and returns what it prints, without the last line end.
    /// - Throws: `Failure`.
    @discardableResult
    func run(_ arguments: String..., input: String? = nil) async throws -> String {
        try await run(arguments, input: input)
    }

    /// The same, of arguments in a list.
    @discardableResult
    func run(_ arguments: [String], input: String? = nil) async throws -> String {
        let all = ["-c", "safe.directory=*", "-C", path] + arguments
        let ending = try await Program("/usr/bin/git", all, input: input).end()
        guard ending.isGood else { throw Failure(arguments: arguments, ending: ending) }
        return ending.output.hasSuffix("\n") ? String(ending.output.dropLast()) : ending.output
    }

    /// The texts of blobs.
    func blobs(_ ids: Set<String>) async throws -> [String: String] {
        guard !ids.isEmpty else { return [:] }
        let printed = try await run("cat-file", "--batch", input: ids.map { "\($0)\n" }.joined())
        var rest = Array(printed.utf8)[...]
        var texts: [String: String] = [:]
        while let end = rest.firstIndex(of: UInt8(ascii: "\n")) {
            let head = String(decoding: rest[..<end], as: UTF8.self).split(separator: " ")
            guard head.count == 3, let size = Int(head[2]) else { break }
            rest = rest[(end + 1)...]
            texts[String(head[0])] = String(decoding: rest.prefix(size), as: UTF8.self)
            rest = rest.dropFirst(size + 1)
        }
        return texts
    }
}
