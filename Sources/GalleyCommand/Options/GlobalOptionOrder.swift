import ArgumentParser

/// Puts global options that stand before the command after it, where ArgumentParser looks for them:
/// `galley --json list` becomes `galley list --json`.
enum GlobalOptionOrder {
    private static let withValue: Set<String> = ["--newsroom", "--as"]
    private static let withoutValue: Set<String> = ["--json", "--quiet"]

    /// The arguments in the order that the parser expects.
    /// - Throws: `ValidationError` if there is no such command.
    static func arranged(_ arguments: [String]) throws -> [String] {
        var rest = arguments[...]
        var options = takeOptions(from: &rest)
        guard let command = rest.first, !command.hasPrefix("-") else { return arguments }
        if command == "help" { return Array(rest) }
        guard Galley.hasCommand(command) else {
            throw ValidationError("There is no command “\(command)”; see `galley --help`.")
        }
        var path = [rest.removeFirst()]
        if let subcommands = Galley.subcommands(of: command) {
            let inner = takeOptions(from: &rest)
            options += inner
            if let name = rest.first, subcommands.contains(name) { path.append(rest.removeFirst()) }
        }
        return path + options + rest
    }

    /// Whether the arguments ask for JSON, also where they cannot be parsed.
    static func asksForJSON(_ arguments: [String]) -> Bool {
        arguments.prefix { $0 != "--" }.contains("--json")
    }

    /// The newsroom that the arguments name, also where they cannot be parsed.
    static func newsroom(in arguments: [String]) -> String? {
        let name = "--newsroom"
        let own = arguments.prefix { $0 != "--" }
        if let place = own.lastIndex(of: name), place + 1 < own.endIndex { return own[place + 1] }
        return own.last { $0.utf8.starts(with: "\(name)=".utf8) }
            .map { String(Substring($0.utf8.dropFirst(name.utf8.count + 1))) }
    }

    private static func takeOptions(from rest: inout ArraySlice<String>) -> [String] {
        var taken: [String] = []
        while let first = rest.first {
            if withValue.contains(first), rest.count > 1 {
                taken += rest.prefix(2)
                rest = rest.dropFirst(2)
            } else if withoutValue.contains(first) || withValue.contains(where: { first.hasPrefix("\($0)=") }) {
                taken.append(rest.removeFirst())
            } else {
                break
            }
        }
        return taken
    }
}
