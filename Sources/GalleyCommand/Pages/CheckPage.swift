import ArticleStore

/// What `check` found, for people.
enum CheckPage {
    static func lines(_ findings: [CheckFinding], _ terminal: Terminal) -> [String] {
        let errors = findings.count(where: \.isError)
        let lines = findings.map { finding in
            let word = Paint.bold(finding.isError ? "wrong" : "note", terminal.isColoured)
            return "\(word): \(VisibleText.line(finding.place)): \(VisibleText.line(finding.message))"
        }
        let verdict =
            switch errors {
            case 0: "Everything holds."
            case 1: "1 thing is wrong."
            default: "\(errors) things are wrong."
            }
        return lines + [verdict]
    }
}
