/// The man page galley(1), in the `man` macros of roff.
///
/// Format: groff_man(7).
enum ManualPage {
    /// The lines of the page.
    static func lines(_ galley: CommandDescription) -> [String] {
        let leaves = galley.leaves()
        var lines = [".TH GALLEY 1 \"\" \"galley \(Galley.version)\" \"User Commands\""]
        lines += [".SH NAME", "galley \\- \(escaped(galley.abstract ?? ""))"]
        lines += [".SH SYNOPSIS", ".B galley", "[options] command [arguments]"]
        lines += [".SH DESCRIPTION", escaped(galley.discussion ?? ""), ".SH OPTIONS OF EVERY COMMAND"]
        for option in leaves.first?.command.commonArguments ?? [] { lines += entry(option.form, option.abstract ?? "") }
        lines.append(".SH COMMANDS")
        for leaf in leaves { lines += command(leaf.command, path: leaf.path) }
        lines.append(".SH ENVIRONMENT")
        for variable in ManualText.variables { lines += entry(variable.name, variable.meaning) }
        lines.append(".SH EXIT STATUS")
        for exitCode in ManualText.exitCodes { lines += entry(exitCode.code, exitCode.meaning) }
        return lines + [".SH DIAGNOSTICS", escaped(ManualText.errors), ".SH SEE ALSO", ".BR git (1)"]
    }

    private static func command(_ command: CommandDescription, path: [String]) -> [String] {
        let discussion = command.discussion.map { $0.isEmpty ? [] : [".PP", escaped($0)] } ?? []
        return [".SS \(escaped(path.joined(separator: " ")))", escaped(command.synopsis(path: path)), ".PP"]
            + [escaped(command.abstract ?? "")] + discussion
            + command.ownArguments.flatMap { entry($0.form, $0.abstract ?? "") }
    }

    private static func entry(_ term: String, _ meaning: String) -> [String] {
        [".TP", ".B \(escaped(term))", escaped(meaning)]
    }

    /// Backslashes and hyphens mean themselves, and a line that begins with a dot or quote is no request.
    private static func escaped(_ text: String) -> String {
        var result = ""
        for character in text {
            switch character {
            case "\\": result += "\\e"
            case "-": result += "\\-"
            default: result.append(character)
            }
        }
        let lines = result.split(separator: "\n", omittingEmptySubsequences: false)
        return lines.map { $0.hasPrefix(".") || $0.hasPrefix("'") ? "\\&\($0)" : String($0) }.joined(separator: "\n")
    }
}
