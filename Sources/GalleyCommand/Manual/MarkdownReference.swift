/// The reference of the command in Markdown.
enum MarkdownReference {
    /// The lines of the page.
    static func lines(_ galley: CommandDescription) -> [String] {
        let leaves = galley.leaves()
        let common = leaves.first?.command.commonArguments ?? []
        return ["# The command", "", galley.abstract ?? "", "", galley.discussion ?? "", ""]
            + section("Options of every command", common.map { ("`\($0.form)`", $0.abstract ?? "") })
            + ["They may stand before the command or behind it.", ""]
            + section("Environment", ManualText.variables.map { ("`\($0.name)`", $0.meaning) })
            + section("Exit codes", ManualText.exitCodes.map { ($0.code, $0.meaning) })
            + ["## Errors", "", ManualText.errors, "", "## Commands"]
            + leaves.flatMap { command($0.command, path: $0.path) }
    }

    private static func command(_ command: CommandDescription, path: [String]) -> [String] {
        let arguments = command.ownArguments.map { argument in
            "- `\(argument.form)`: \(escaped(argument.abstract ?? ""))"
                + (argument.defaultValue.map { " (default: `\($0)`)" } ?? "")
        }
        let discussion = command.discussion.map { $0.isEmpty ? [] : [escaped($0), ""] } ?? []
        return ["", "### `\(path.joined(separator: " "))`", "", escaped(command.abstract ?? ""), ""] + discussion
            + ["    \(command.synopsis(path: path))"] + (arguments.isEmpty ? [] : [""] + arguments)
    }

    private static func section(_ title: String, _ entries: [(String, String)]) -> [String] {
        ["## \(title)", ""] + entries.map { "- \($0.0): \(escaped($0.1))" } + [""]
    }

    private static func escaped(_ text: String) -> String {
        text.split(separator: "<", omittingEmptySubsequences: false).joined(separator: "\\<")
    }
}
