/// How a stretch of text looks; plain where the terminal has no colours.
enum Paint: Sendable {
    case plain
    case bold
    case faint
    case gone
    case come

    /// The text in this look, after ECMA-48; `isOn` says whether the terminal takes it.
    func callAsFunction(_ text: String, _ isOn: Bool) -> String {
        guard isOn, let code, !text.isEmpty else { return text }
        return "\u{1B}[\(code)m\(text)\u{1B}[0m"
    }

    /// What is gone is struck out and what has come underlined, so that nothing hangs on colour alone.
    private var code: String? {
        switch self {
        case .plain: nil
        case .bold: "1"
        case .faint: "2"
        case .gone: "31;9"
        case .come: "32;4"
        }
    }
}
