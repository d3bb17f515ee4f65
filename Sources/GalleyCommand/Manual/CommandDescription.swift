import ArgumentParser
import Foundation

/// A command as ArgumentParser describes it: the part of its help dump that the manual needs.
///
/// Format: the `ToolInfoV0` of <https://github.com/apple/swift-argument-parser>.
struct CommandDescription: Decodable {
    var commandName: String
    var abstract: String?
    var discussion: String?
    var shouldDisplay: Bool?
    var defaultSubcommand: String?
    var subcommands: [CommandDescription]?
    var arguments: [ArgumentDescription]?

    private struct Tool: Decodable {
        var command: CommandDescription
    }

    /// The whole of `galley`.
    static func galley() throws -> CommandDescription {
        try JSONDecoder().decode(Tool.self, from: Data(Galley._dumpHelp().utf8)).command
    }

    /// The subcommands that people are shown.
    var shownSubcommands: [CommandDescription] {
        (subcommands ?? []).filter { $0.shouldDisplay ?? true && $0.commandName != "help" }
    }

    /// The arguments of this command's own, without those that every command takes.
    var ownArguments: [ArgumentDescription] {
        (arguments ?? []).filter { $0.shouldDisplay ?? true && !Self.common.contains($0.longName ?? "") }
    }

    /// The arguments that every command takes.
    var commonArguments: [ArgumentDescription] {
        (arguments ?? []).filter { Self.global.contains($0.longName ?? "") }
    }

    private static let global: Set<String> = ["newsroom", "as", "json", "quiet"]
    private static let common = global.union(["help", "version"])

    /// The command line in short: `galley revert <article> --to <n> [--note <text>]`.
    func synopsis(path: [String]) -> String {
        (path + ownArguments.map(\.usage)).joined(separator: " ")
    }

    /// Every command that takes arguments, with the words that lead to it, in order.
    func leaves(path: [String] = []) -> [(path: [String], command: CommandDescription)] {
        let own = path + [commandName]
        let inner = shownSubcommands.flatMap { subcommand in
            subcommand.commandName == defaultSubcommand ? [(own, subcommand)] : subcommand.leaves(path: own)
        }
        return inner.isEmpty ? [(own, self)] : inner
    }
}

/// One argument as ArgumentParser describes it.
struct ArgumentDescription: Decodable {
    /// A name of an option or flag.
    struct Name: Decodable {
        var name: String
    }

    var kind: String
    var shouldDisplay: Bool?
    var isOptional: Bool
    var isRepeating: Bool
    var preferredName: Name?
    var valueName: String?
    var parsingStrategy: String?
    var abstract: String?
    var defaultValue: String?

    /// The name of an option or flag, without its hyphens.
    var longName: String? { preferredName?.name }

    /// The argument as it is written: `--note <text>`.
    var form: String {
        let value = "<\(valueName ?? "value")>"
        guard let longName else { return value }
        return kind == "flag" ? "--\(longName)" : "--\(longName) \(value)"
    }

    /// The argument in a command line: in brackets where it may be missing, with dots where it may be repeated.
    var usage: String {
        let dots = isRepeating ? " ..." : ""
        return isOptional || kind == "flag" ? "[\(form)]\(dots)" : form + dots
    }
}
